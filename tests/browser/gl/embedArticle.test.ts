import { scrollsWithFinger } from "../support/articleScrolls.ts";
import { articleTest } from "../support/articleTest.ts";
import { mapElement } from "../support/mapElement.ts";

articleTest(
  "the article scrolls over a map that MapLibre draws with one finger; two move the map",
  async ({ openArticle }) => {
    const touch = { hasTouch: true, isMobile: true };
    await scrollsWithFinger(await openArticle(360, mapElement('lang="en"'), { gl: true, ...touch }));
  },
);
