import { expect, test } from "vitest";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import { fileName } from "../../../src/sheet/fileName.ts";
import type { SheetSettings } from "../../../src/state/print/settings.ts";
import { SHEET_DEFAULTS } from "../../support/sheetDefaults.ts";
import { JIA, syntheticAtlas, YI } from "../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();
const REGION = { kind: "region", adcode: YI } as const;

test.each<[Partial<SheetSettings>, string]>([
  [{}, "synthetic-atlas-100mm-colour-zh"],
  [{ subject: REGION, ink: "grey" }, "synthetic-atlas-yi-100mm-grey-zh"],
  [
    { subject: { kind: "partnership", id: "grain-store" }, lang: "both" },
    "synthetic-atlas-grain-store-100mm-colour-zh-en",
  ],
  [{ subject: { kind: "compare", adcodes: [YI, JIA] } }, "synthetic-atlas-compare-yi-jia-100mm-colour-zh"],
  [
    { subject: { kind: "compare", adcodes: [...atlas.jurisdictions.keys()] } },
    "synthetic-atlas-compare-jia-yi-bing-and-3-more-100mm-colour-zh",
  ],
  [{ width: 152.5, height: 99, bleed: 3 }, "synthetic-atlas-152.5x99mm-bleed-colour-zh"],
  [
    { filter: { themes: ["power"], from: monthNumber("2024-05"), to: monthNumber("2025-06") } },
    "synthetic-atlas-power-from-2024-05-to-2025-06-100mm-colour-zh",
  ],
])("%o", (settings, name) => {
  expect(fileName(atlas, { ...SHEET_DEFAULTS, ...settings })).toBe(name);
});

test("every region and partnership has a name of its own, in plain letters", () => {
  const names = [
    ...[...atlas.jurisdictions.keys()].map((adcode) => ({ kind: "region", adcode }) as const),
    ...atlas.partnerships.map(({ id }) => ({ kind: "partnership", id }) as const),
  ].map((subject) => fileName(atlas, { ...SHEET_DEFAULTS, subject }));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9.-]+$/);
});
