import { expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";

atlasTest("opens without an error and asks no other host", async ({ openAtlas }) => {
  const { page } = await openAtlas();
  expect(await page.title()).not.toBe("");
});

atlasTest("may not load anything from another host", async ({ openAtlas }) => {
  const { page } = await openAtlas({ allow: /violates|another host/ });
  const refused = await page.evaluate(() =>
    fetch("https://example.org/").catch((error: Error) => error.name),
  );
  expect(refused).toBe("TypeError");
});

atlasTest("writes in its own fonts", async ({ openAtlas }) => {
  const { page } = await openAtlas();
  const loaded = await page.evaluate(async () => {
    const fonts = ['700 1em "Mianyu Serif"', '400 1em "Mianyu Sans"', '700 1em "Mianyu Sans"'];
    const faces = await Promise.all(fonts.map((font) => document.fonts.load(font, "北碚涪江缙云山青睐")));
    return faces.map(([face]) => face?.status);
  });
  expect(loaded).toEqual(["loaded", "loaded", "loaded"]);
});
