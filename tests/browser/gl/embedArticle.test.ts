import { describe } from "vitest";
import { scrollsWithFinger, scrollsWithWheel } from "../support/articleScrolls.ts";
import { articleTest } from "../support/articleTest.ts";
import { mapElement } from "../support/mapElement.ts";

describe("the article scrolls over a map that MapLibre draws", () => {
  articleTest("with the wheel; with Ctrl and with the keys the map zooms", async ({ openArticle }) => {
    await scrollsWithWheel(await openArticle(600, mapElement(), { gl: true }));
  });

  articleTest("with one finger; two move the map", async ({ openArticle }) => {
    const touch = { hasTouch: true, isMobile: true };
    await scrollsWithFinger(await openArticle(360, mapElement('lang="en"'), { gl: true, ...touch }));
  });
});
