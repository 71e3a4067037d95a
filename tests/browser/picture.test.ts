import { describe, expect } from "vitest";
import { answers } from "./support/answers.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { numberIn } from "./support/pictureParts.ts";

describe("before MapLibre has arrived the picture", () => {
  atlasTest("answers to the pointer and to the filter", async ({ atlas }) => {
    await atlas.travel("?camera=105.9,30.4,7.9");
    await expect.poll(() => atlas.camera()).toEqual({ lon: 105.9, lat: 30.4, zoom: 7.9 });
    await atlas.idle();
    await answers(atlas);
  });

  atlasTest("numbers what is compared", async ({ atlas }) => {
    await atlas.travel("?compare=500109,500118");
    await expect.poll(() => numberIn(atlas.page)).toEqual(["1", "2"]);
  });
});
