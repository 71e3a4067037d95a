import { expect } from "vitest";
import type { Lang } from "../../../src/atlas/lang.ts";
import { WORDS } from "../../support/realEdition.ts";
import { savesData } from "../../support/savesData.ts";
import { containing } from "../support/containing.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { NARROW, WIDE } from "../support/sizes.ts";
import { areasAreSeen } from "./areasAreSeen.ts";
import { ABA, atlas, GUANGYUAN, LONELY_LEG, nameOf, titleOf } from "./content.ts";

/** Opens the page of a language: what follows goes on in it. */
export function firstScreen(test: EngineTest, lang: Lang) {
  test("the first screen has the map and the list", async ({ page, site }) => {
    await page.resize(WIDE);
    await page.open(`${site.serve({ scripts: [savesData] })}?lang=${lang}`);
    await page.part("h1", containing(WORDS[lang].title)).shown();
    await expect.poll(async () => (await page.part(".entry").all()).length).toBe(atlas.partnerships.length);
    await areasAreSeen(page);
  });
}

/** A reader clicks about, and goes back. */
export function reader(test: EngineTest, lang: Lang) {
  test("a click opens a region, a line, an entry of the list, of a card; Back goes back", async ({
    page,
  }) => {
    await page.travel({ lang });
    await page.clickAt((await page.places()).region(ABA));
    await page.dialog(nameOf(ABA, lang)).shown();
    await page.addressIs({ region: String(ABA) });
    await page.press("Escape");
    await page.part(".card").gone();
    await page.addressIs({});

    await page.clickAt((await page.places()).leg(LONELY_LEG));
    const [lonely = ""] = LONELY_LEG.split(":");
    await page.dialog(titleOf(lonely, lang)).shown();
    await page.addressIs({ partnership: lonely });

    await page.press("Escape");
    await page.part(".card").gone();
    const match = page.part(".entry", containing(titleOf("football-match", lang)));
    await page.click(match);
    await page.dialog(titleOf("football-match", lang)).shown();
    await page.addressIs({ partnership: "football-match" });
    await page.back();
    await page.addressIs({});
    await page.back();
    await page.dialog(titleOf(lonely, lang)).shown();
    await page.addressIs({ partnership: lonely });
  });
}

/** The same in a narrow window, where list and card lie under the map. */
export function narrowReader(test: EngineTest, lang: Lang) {
  test("in a narrow window nothing is wider than it, and a region opens over the list", async ({ page }) => {
    const { width, height } = await page.resize(NARROW);
    await page.travel({ lang });
    await areasAreSeen(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.clickAt((await page.places()).region(GUANGYUAN));
    const card = await page.dialog(nameOf(GUANGYUAN, lang)).shown();
    await page.addressIs({ region: String(GUANGYUAN) });
    expect(card.width).toBeGreaterThan(width * 0.9);
    expect(card.y + card.height).toBeLessThanOrEqual(height + 1);
    await page.click(page.part(".card .card-entry"));
    await page.part(".card .card-title", containing(nameOf(GUANGYUAN, lang))).gone();
    await page.back();
    await page.addressIs({ region: String(GUANGYUAN) });
    await page.back();
    await page.part(".card").gone();
    await page.addressIs({});
    await areasAreSeen(page);
  });
}
