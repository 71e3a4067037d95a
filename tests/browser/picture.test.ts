import { describe, expect } from "vitest";
import { answers } from "./support/answers.ts";
import { numberIn } from "./support/pictureParts.ts";
import { sharedAtlas } from "./support/sharedAtlas.ts";

const pictureTest = sharedAtlas();

describe("before MapLibre has arrived the picture", () => {
  pictureTest("answers to the pointer and to the filter", async ({ atlas }) => {
    await atlas.travel("?camera=105.9,30.4,7.9");
    await expect.poll(() => atlas.camera()).toEqual({ lon: 105.9, lat: 30.4, zoom: 7.9 });
    await atlas.idle();
    await answers(atlas);
  });

  pictureTest("numbers what is compared", async ({ atlas }) => {
    await atlas.travel("?compare=500109,500118");
    await expect.poll(() => numberIn(atlas.page)).toEqual(["1", "2"]);
  });
});
