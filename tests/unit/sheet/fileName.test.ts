import { expect, test } from "vitest";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import { fileName } from "../../../src/sheet/fileName.ts";
import type { SheetSettings } from "../../../src/state/print/settings.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { MEMBERS } from "../../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../../support/sheetDefaults.ts";

const atlas = realAtlas();
const BEIBEI = { kind: "region", adcode: 500109 } as const;

test.each<[Partial<SheetSettings>, string]>([
  [{}, "mianyu-atlas-100mm-colour-zh"],
  [{ subject: BEIBEI, ink: "grey" }, "mianyu-atlas-beibei-100mm-grey-zh"],
  [
    { subject: { kind: "partnership", id: "football-match" }, lang: "both" },
    "mianyu-atlas-football-match-100mm-colour-zh-en",
  ],
  [
    { subject: { kind: "compare", adcodes: [500109, 510700] } },
    "mianyu-atlas-compare-beibei-mianyang-100mm-colour-zh",
  ],
  [
    { subject: { kind: "compare", adcodes: MEMBERS } },
    "mianyu-atlas-compare-mianyang-aba-deyang-and-9-more-100mm-colour-zh",
  ],
  [{ width: 152.5, height: 99, bleed: 3 }, "mianyu-atlas-152.5x99mm-bleed-colour-zh"],
  [
    { filter: { themes: ["culture"], from: monthNumber("2024-01"), to: monthNumber("2025-06") } },
    "mianyu-atlas-culture-from-2024-01-to-2025-06-100mm-colour-zh",
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
