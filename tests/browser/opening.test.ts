import { expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";

atlasTest("opens without an error, in its own fonts, and may ask no other host", async ({ openAtlas }) => {
  // What is refused here is not what the page does by itself: see the pages that all other tests open.
  const { page } = await openAtlas({ allow: /example\.org/ });
  expect(await page.title()).not.toBe("");
  const loaded = await page.evaluate(async () => {
    const fonts = ['700 1em "Mianyu Serif"', '400 1em "Mianyu Sans"', '700 1em "Mianyu Sans"'];
    const faces = await Promise.all(fonts.map((font) => document.fonts.load(font, "北碚涪江缙云山青睐")));
    return faces.map(([face]) => face?.status);
  });
  expect(loaded).toEqual(["loaded", "loaded", "loaded"]);
  const refused = await page.evaluate(() =>
    fetch("https://example.org/").catch((error: Error) => error.name),
  );
  expect(refused).toBe("TypeError");
});
