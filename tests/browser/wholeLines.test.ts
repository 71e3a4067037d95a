import { describe, expect } from "vitest";
import { LANGS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { halfLines } from "./support/halfLines.ts";

/** Moves every box that scrolls by so many CSS px, and waits for what follows it. */
const scroll = (by: number) =>
  new Promise((done) => {
    for (const box of document.querySelectorAll(".drawer-body, .card-body, .steps-list, .step[aria-current]"))
      box.scrollTop += by;
    requestAnimationFrame(() => requestAnimationFrame(done));
  });

describe("no edge of a list, a card or a step shows half a line of text, wherever it is scrolled to", () => {
  for (const [width, height, queries] of [
    [1024, 768, ["", "region=510700", "partnership=fujiang-services-agreement", "step=5"]],
    [390, 844, ["region=510700", "partnership=fujiang-services-agreement", "step=8"]],
  ] as const)
    atlasTest(`${width} × ${height}`, async ({ openAtlas }) => {
      const atlas = await openAtlas({ size: { width, height } });
      for (const lang of LANGS)
        for (const query of queries) {
          await atlas.travel(`?lang=${lang}&${query}`);
          await atlas.idle();
          // The list fades until it is scrolled.
          for (const by of query ? [0, 37, 51] : [37, 51]) {
            await atlas.page.evaluate(scroll, by);
            await expect
              .poll(() => halfLines(atlas.page), { message: `${lang}, ${query}, ${by}` })
              .toEqual([]);
          }
        }
    });
});

atlasTest("no edge of a card cuts through a button", async ({ openAtlas }) => {
  const { page } = await openAtlas({ query: { lang: "en", region: "510700" } });
  const button = page.locator(".card-body .map-button");
  const place = await button.boundingBox();
  if (!place) throw new Error("the card has no button");
  // The window ends in the middle of it.
  await page.setViewportSize({ width: 1280, height: Math.round(place.y + place.height / 2) });
  const shown = () =>
    page.locator(".card-body").evaluate((box) => {
      const { bottom, height } = box.getBoundingClientRect();
      const edge = bottom - (Number.parseFloat(box.style.getPropertyValue("--beneath")) / 100) * height;
      return edge - (box.querySelector(".map-button")?.getBoundingClientRect().top ?? 0);
    });
  await expect.poll(shown).toBeLessThan(0);
});

atlasTest(
  "a Chinese title breaks between words, a number stands with what it counts",
  async ({ openAtlas }) => {
    const { page } = await openAtlas({ size: { width: 1024, height: 768 } });
    const broken = (selector: string) =>
      page
        .locator(`${selector} .whole`)
        .evaluateAll((all) =>
          all.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent),
        );
    expect(await page.locator(".list-lede .whole").allTextContents()).toContain("11项协作");
    expect(await broken("body")).toEqual([]);
    await page.locator(".steps-offer").click();
    await expect.poll(() => page.locator(".step-text .whole").allTextContents()).toContain("700余个");
    expect(await broken(".steps")).toEqual([]);
  },
);

atlasTest(
  "in an article's column every step of the story has its whole text in sight",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({
      query: { embed: "1", step: "1", lang: "en" },
      size: { width: 280, height: 520 },
    });
    const { page } = atlas;
    for (const step of Array.from({ length: await page.locator(".step").count() }, (_, i) => i + 1)) {
      await atlas.travel(`?lang=en&step=${step}&embed=1`);
      const told = page.locator(`.step:nth-child(${step})[aria-current]`);
      await told.waitFor();
      await atlas.idle();
      const beneath = await told.evaluate(
        (item) =>
          (item.querySelector(".step-text")?.getBoundingClientRect().bottom ?? 0) -
          item.getBoundingClientRect().bottom,
      );
      expect(beneath, `${step}`).toBeLessThanOrEqual(0);
    }
  },
);
