import type { Lang } from "../../../src/atlas/lang.ts";
import { partnershipsOf } from "../../../src/atlas/queries/queries.ts";
import { HUB, WORDS } from "../../support/realEdition.ts";
import { containing } from "../support/containing.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { atlas, BEIBEI, nameOf } from "./content.ts";

/** From Mianyang, which the first arrow leads to. */
const TO_BEIBEI = ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"];

/** Goes on in the page that was just opened, in which nothing has the focus. */
export function keyboard(test: EngineTest, lang: Lang) {
  test("by keyboard: from the top of the page to the map, a region, its lines, and back", async ({
    page,
  }) => {
    const words = WORDS[lang];
    const stop = (name: RegExp) => page.part("#map-keys button", name);
    await page.mapIs("picture");
    await page.press("Tab");
    await page.part("a", words.skip).focused();
    await page.press("Tab");
    await page.part("a", words.access.skipToMap).focused();
    await page.press("Enter");
    await page.part("#map-keys").focused();

    await page.press(...TO_BEIBEI);
    await stop(new RegExp(`^${nameOf(BEIBEI, lang)}`)).focused();
    await page.press("Enter");
    await page.part("h2", containing(nameOf(BEIBEI, lang))).focused();
    await page.addressIs({ region: String(BEIBEI) });
    await page.press("Escape");
    await page.part(".card").gone();
    await stop(new RegExp(`^${nameOf(BEIBEI, lang)}`)).focused();

    const count = partnershipsOf(atlas, BEIBEI).length;
    const strand = (place: number) =>
      stop(containing(words.access.stop.strand(place, count, nameOf(BEIBEI, lang), nameOf(HUB, lang))));
    await page.press("s");
    await strand(1).focused();
    await page.press("s");
    await strand(2).focused();
    await page.press("Shift+S");
    const { name } = await strand(1).focused();
    await page.press("Enter");
    const title = await page.part(".card h2").focused();
    if (!name.startsWith(title.text)) throw new Error(`${name} has opened ${title.text}.`);
    await page.press("Escape");
    await strand(1).focused();
    await page.press("o");
    await stop(new RegExp(`^${nameOf(HUB, lang)}`)).focused();
    await page.press("Escape");
    await page.part("#map-keys").focused();
  });
}
