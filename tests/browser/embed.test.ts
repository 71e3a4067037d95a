import { describe, expect } from "vitest";
import { inBoth } from "../support/inBoth.ts";
import { EDITION, LANGS, WORDS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { hiddenPoints } from "./support/hiddenPoints.ts";
import { mapPlaces } from "./support/mapPlaces.ts";

const PHONES = [
  { width: 280, height: 300 },
  { width: 320, height: 366 },
];
const DESKS = [
  { width: 600, height: 300 },
  { width: 900, height: 680 },
];

describe("the map, its popup and a line, and nothing is cut", () => {
  for (const [touch, sizes] of [
    [true, PHONES],
    [false, DESKS],
  ] as const)
    atlasTest(touch ? "on a phone" : "on a desk", async ({ openAtlas }) => {
      const atlas = await openAtlas({ query: { embed: "1", region: "500109" }, touch });
      const { page } = atlas;
      // Chinese once: English takes more room.
      for (const [index, size] of sizes.entries())
        for (const lang of index === 0 ? LANGS : (["en"] as const)) {
          const name = inBoth("北碚区", "Beibei")[lang];
          const query = lang === "zh" ? "?region=500109" : "?lang=en&region=500109";
          await atlas.resize(size);
          const words = WORDS[lang];
          await atlas.travel(`${query}&embed=1`);
          await page.getByRole("dialog", { name }).waitFor();
          await atlas.idle();
          expect(await page.locator(".drawer, .toolbar, .timeline-plot, .skip-link").count()).toBe(0);
          const cut = await page.locator(".embed-line > :not(dialog), .embed-key, .card").evaluateAll((all) =>
            all
              .filter((element) => element.checkVisibility())
              .filter((element) => {
                const { left, right, top, bottom } = element.getBoundingClientRect();
                return left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
              })
              .map(({ className }) => className),
          );
          expect(cut, `${lang}, ${size.width}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);

          // What is open leaves its subject visible.
          const { x, y } = (await mapPlaces(atlas, await atlas.camera())).seat(500109);
          const isMap = await page.evaluate(
            ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest(".map-canvas") !== null,
            [x, y],
          );
          expect(isMap, `${lang}, ${size.width}`).toBe(true);

          const link = page.getByRole("link", { name: words.share.newTab.trim() });
          expect(await link.getAttribute("target")).toBe("_blank");
          expect(await link.getAttribute("href")).toBe(query);
          await page.getByRole("button", { name: words.sourcesShort }).click();
          await page.getByRole("dialog", { name: words.sources }).waitFor();
          await page.keyboard.press("Escape");
          await page.getByRole("dialog", { name: words.sources }).waitFor({ state: "hidden" });
        }
    });
});

atlasTest(
  "the address keeps that the map is embedded, and the article's Back is left alone",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({
      query: { embed: "1", camera: "104,31.6,6.6" },
      size: { width: 900, height: 680 },
    });
    const { page } = atlas;
    const before = await page.evaluate(() => history.length);
    const { x, y } = (await mapPlaces(atlas, { lon: 104, lat: 31.6, zoom: 6.6 })).region(510800);
    await page.mouse.click(x, y);
    await page.getByRole("dialog", { name: "广元市" }).waitFor();
    expect(await page.getByRole("button", { name: WORDS.zh.compare.add }).count()).toBe(0);
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByRole("dialog", { name: "Guangyuan" }).waitFor();
    await expect.poll(() => atlas.address).toMatchObject({ embed: "1", region: "510800", lang: "en" });
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  },
);

atlasTest(
  "in a wide frame what is open fills the map beside its card, and leaves the key free",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({
      query: { embed: "1", region: "500109", lang: "en" },
      size: { width: 900, height: 655 },
    });
    const { page } = atlas;
    for (const width of [900, 600])
      for (const query of ["region=500109", "partnership=football-match"]) {
        await atlas.resize({ width, height: 655 });
        await atlas.travel(`?embed=1&lang=en&${query}`);
        await page.getByRole("dialog").waitFor();
        await atlas.idle();
        const places = await mapPlaces(atlas, await atlas.camera());
        const [hub, seat] = [places.seat(510700), places.seat(500109)];
        expect(seat.y - hub.y, `${width}, ${query}`).toBeGreaterThan(230);
        expect(
          await hiddenPoints(atlas, [".embed-key", ".card"], [{ kind: "region", adcode: 500109 }]),
        ).toEqual([]);
        const [card, key] = await Promise.all(
          [".card", ".embed-key"].map((one) => page.locator(one).boundingBox()),
        );
        const isApart = !card || !key || card.x + card.width <= key.x || card.y >= key.y + key.height;
        expect(isApart, `${width}, ${query}`).toBe(true);
      }
  },
);

atlasTest(
  "in a column its key says what every fill is, and a line is named away from the lines",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({ query: { embed: "1" }, size: { width: 400, height: 520 } });
    const { page } = atlas;
    for (const group of EDITION.groups)
      expect(await page.locator(`.embed-key .${group.fill ? `is-${group.id}` : "is-position"}`).count()).toBe(
        1,
      );
    const camera = { lon: 105.5, lat: 30.9, zoom: 6.4 };
    await atlas.travel(`?embed=1&camera=${Object.values(camera)}`);
    await atlas.idle();
    const { x, y } = (await mapPlaces(atlas, camera)).leg("football-match:500109");
    await page.mouse.move(x, y);
    const tooltip = page.locator(".tooltip");
    await tooltip.waitFor();
    const box = await tooltip.boundingBox();
    expect((box?.y ?? 0) - y).toBeGreaterThan(80);
  },
);

atlasTest("in the narrowest column a step's way to its partnership is seen", async ({ openAtlas }) => {
  const { page } = await openAtlas({
    query: { embed: "1", step: "1", lang: "en" },
    size: { width: 280, height: 520 },
    touch: true,
  });
  const link = page.locator('.step[aria-current="step"] .step-entry');
  const [entry, list] = [await link.boundingBox(), await page.locator(".steps-list").boundingBox()];
  expect((entry?.y ?? 999) + (entry?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
});
