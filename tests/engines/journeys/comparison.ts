import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { type CompareColumn, comparison as compared } from "../../../src/atlas/compare/comparison.ts";
import type { Lang } from "../../../src/atlas/lang.ts";
import { compareCsv } from "../../../src/export/compareCsv.ts";
import { compareFileName } from "../../../src/export/compareFileName.ts";
import { presets } from "../../../src/panels/compare/choices/presets.ts";
import { WORDS } from "../../support/realEdition.ts";
import { START } from "../../support/start.ts";
import { containing } from "../support/containing.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { atlas } from "./content.ts";

const kilometres = ({ values: { distance } }: CompareColumn) =>
  distance.kind === "number" ? distance.number : 0;

export function comparison(test: EngineTest, lang: Lang) {
  test("a planner compares the partners, sorts them, and takes the table away", async ({ page }) => {
    const { compare } = WORDS[lang];
    const { adcodes: partners = [], name: preset = "" } = presets(atlas.edition, WORDS[lang])[0] ?? {};
    await page.travel({ lang });
    await page.click(page.button(compare.name));
    await page.addressIs({ compare: "none" });
    await page.click(page.button(preset));
    await page.addressIs({ compare: partners.join() });

    const distance = page.part(".compare-sort", containing(compare.row("distance")));
    await page.click(distance);
    await page.addressIs({ compare: partners.join(), sort: "distance" });
    await page.click(distance);
    await page.addressIs({ compare: partners.join(), sort: "-distance" });
    const { columns } = compared(atlas, partners, START);
    const sorted = columns.toSorted((a, b) => kilometres(b) - kilometres(a));
    const heads = page.part(".compare-table:first-of-type .compare-head");
    await expect
      .poll(async () => (await heads.all()).slice(0, columns.length).map(({ text }) => text))
      .toEqual(sorted.map(({ region }) => expect.stringContaining(region.name.short[lang])));

    const { name, path } = await page.file(page.button(compare.csv));
    expect(name).toBe(compareFileName(atlas.edition, sorted, "csv"));
    expect(await readFile(path, "utf8")).toBe(compareCsv(atlas, sorted, WORDS[lang], ""));
    await page.part("[role=status]", compare.saved(name)).shown();
    await page.press("Escape");
    await page.part(".compare").gone();
    await page.addressIs({});
  });
}
