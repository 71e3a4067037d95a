import { describe, expect, test } from "vitest";
import { grow, sharedArea } from "../../src/geometry/box.ts";
import { drawSheet } from "../../src/sheet/drawSheet.ts";
import { LEAST_LINE, LEAST_TYPE } from "../../src/sheet/page/points.ts";
import { PAGES } from "../../src/sheet/pages.ts";
import {
  INKS,
  SHEET_DEFAULTS,
  SHEET_LANGS,
  type SheetSettings,
  type SheetSubject,
} from "../../src/sheet/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { lineWidthsOf, sizeOf, textsOf } from "./readSheet.ts";

const atlas = realAtlas();
/** Digits are rounded to 10 µm. */
const ROUNDED = 0.006;

const SUBJECTS: Record<string, SheetSubject> = {
  whole: null,
  Beibei: { kind: "region", adcode: 500109 },
  Aba: { kind: "region", adcode: 513200 },
  Mianyang: { kind: "region", adcode: 510700 },
  "Fujiang agreement": { kind: "partnership", id: "fujiang-services-agreement" },
  "football match": { kind: "partnership", id: "football-match" },
};

const sheets = Object.entries(PAGES).flatMap(([page, { name: _, ...size }]) =>
  SHEET_LANGS.flatMap((lang) =>
    Object.entries(SUBJECTS).map(([what, subject], i) => {
      // Every ink meets every page and language; the ink moves no type but where it leaves lines out.
      const ink = INKS[i % INKS.length] ?? "colour";
      const settings: SheetSettings = { ...SHEET_DEFAULTS, ...size, lang, ink, subject };
      return [`${page}, ${lang}, ${what}, ${ink}`, settings] as const;
    }),
  ),
);

describe.each(sheets)("%s", (_, settings) => {
  const svg = drawSheet(atlas, settings);
  const texts = textsOf(svg);
  const [width = 0, height = 0] = sizeOf(svg);

  test("is as large as asked for", () => {
    expect(width).toBe(settings.width);
    if (settings.height !== null) expect(height).toBe(settings.height);
  });

  test("no text lies on another, leaves the page or is below 6 pt", () => {
    for (const [i, { text, size, boxes }] of texts.entries()) {
      expect(size, text).toBeGreaterThanOrEqual(LEAST_TYPE - ROUNDED);
      for (const box of boxes) {
        expect(Math.min(box.left, box.top, width - box.right, height - box.bottom), text).toBeGreaterThan(
          -ROUNDED,
        );
        for (const other of texts.slice(0, i))
          for (const under of other.boxes)
            expect(sharedArea(grow(box, -ROUNDED), under), `${text} on ${other.text}`).toBe(0);
      }
    }
  });

  test("no line is under 0.25 pt", () => {
    expect(Math.min(...lineWidthsOf(svg))).toBeGreaterThanOrEqual(LEAST_LINE - ROUNDED);
  });

  test("every region that is filled has its name on it, in the first language", () => {
    const lang = settings.lang === "en" ? "en" : "zh";
    const written = texts.map(({ text }) => text).join("\n");
    for (const [, adcode] of svg.matchAll(/data-region="(\d+)"/g)) {
      const name = atlas.jurisdictions.get(Number(adcode))?.name.short[lang] ?? "";
      expect(written).toContain(name);
    }
  });
});
