import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import type { Lang } from "../../../src/atlas/lang.ts";
import { readAtlas } from "../../../src/node/data/readAtlas.ts";
import { openPress } from "../../../src/node/press/press.ts";
import { drawnPages } from "../../../src/sheet/document/drawnSheet.ts";
import { sheetOfState } from "../../../src/sheet/sheetOfState.ts";
import { readAddress } from "../../../src/state/address.ts";
import { known } from "../../../src/state/known.ts";
import { readPng } from "../../browser/support/readPng.ts";
import { sheetText } from "../../sheets/sheetText.ts";
import { PALETTES, WORDS } from "../../support/realEdition.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { atlas, BEIBEI, nameOf } from "./content.ts";

const DPI = 300;
const MM_PER_INCH = 25.4;

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

export function composer(test: EngineTest, lang: Lang) {
  test("a designer composes a grey sheet of a region, and takes it as SVG, PNG and PDF", async ({ page }) => {
    const words = WORDS[lang].composer;
    await page.travel({ lang, region: String(BEIBEI) });
    await page.dialog(nameOf(BEIBEI, lang)).shown();
    await page.click(page.button(words.name));
    await page.dialog(words.title).shown();
    await page.addressIs({ region: String(BEIBEI), view: "sheet" });
    const inks = await Promise.all(
      (["colour", "grey", "black"] as const).map((ink) =>
        page.part("input[name=composer-ink]", words.ink[ink]).reached(),
      ),
    );
    // Beside each other.
    expect(new Set(inks.map(({ y }) => Math.round(y))).size).toBe(1);
    await page.click(page.part("input[name=composer-ink]", words.ink.grey));
    const fields = { region: String(BEIBEI), view: "sheet", ink: "grey" };
    await page.addressIs(fields);

    const { state } = readAddress(new URLSearchParams({ ...fields, lang }).toString(), known(atlas));
    const drawn = sheetText(atlas, sheetOfState(state));
    // As XML, as the sheet is written.
    const preview = () =>
      page.evaluate(() => {
        const svg = document.querySelector(".composer-drawing > svg");
        return svg ? new XMLSerializer().serializeToString(svg) : "";
      });
    await expect.poll(async () => textsOf(await preview())).toEqual(textsOf(drawn));
    await expect.poll(preview).not.toContain(PALETTES.colour.strand.industry);

    const svg = await page.file(page.button(words.svg));
    expect(svg.name).toMatch(/^mianyu-atlas-beibei-.*-grey-.*\.svg$/);
    const text = await readFile(svg.path, "utf8");
    expect(textsOf(text)).toEqual(textsOf(drawn));
    expect(text).toContain("data:font/woff2;base64,d09GM");

    const [, width, height] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(drawn) ?? [];
    const [across, down] = [width, height].map((mm) => Math.round((Number(mm) / MM_PER_INCH) * DPI));
    const png = await page.file(page.button(words.png));
    expect(png.name).toMatch(new RegExp(`^mianyu-atlas-beibei-.*-grey-.*${DPI}dpi\\.png$`));
    const picture = await readPng(png.path);
    expect(picture).toMatchObject({
      width: across,
      height: down,
      perMetre: Math.round((DPI * 1000) / MM_PER_INCH),
    });
    expect(picture.variety).toBeGreaterThan(1000);
    await page.part("[role=status]", words.saved(png.name)).shown();

    // Set and cut by HarfBuzz, which the page's policy must let run; what it is, the command's tests say.
    const pdf = await page.file(page.button(words.savePdf));
    expect(pdf.name).toMatch(/^mianyu-atlas-beibei-.*-grey-.*-newsprint\.pdf$/);
    const packed = await readAtlas(process.cwd());
    const pages = drawnPages(packed, sheetOfState(state));
    const made = await (await openPress(packed, pages)).make(pages, "pdf", {
      dpi: DPI,
      type: "text",
      condition: "newsprint",
      spots: false,
    });
    expect((await readFile(pdf.path)).equals(Buffer.from(made))).toBe(true);
    await page.press("Escape");
    await page.dialog(words.title).gone();
    await page.addressIs({ region: String(BEIBEI) });
  });
}
