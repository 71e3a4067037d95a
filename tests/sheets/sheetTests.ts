import { describe, expect, test } from "vitest";
import { writeSvg } from "../../src/render/writeSvg.ts";
import { drawnPages } from "../../src/sheet/document/drawnSheet.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import { INKS, type Ink, type SheetLang, type SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { mapFaults } from "./mapFaults.ts";
import { sheetFaults } from "./sheetFaults.ts";
import { subjects } from "./subjects.ts";
import { typeOf } from "./typeOf.ts";

const atlas = realAtlas();
const pages = Object.entries(PAGES).map(([page, { kind: _, size: _size, ...size }]) => [page, size] as const);

/**
 * Draws every subject on every page in a language, each once, and looks at the drawing in all ways that hold for any.
 * The inks are drawn of some subjects, in both languages, where most type stands: between grey and
 * black none of it moves.
 *
 * A sheet in both languages has the type of each and takes longest: of those a third is drawn, so that every subject and
 * every page has its turn.
 *
 * A file for each language, so that they are drawn side by side.
 */
export function sheetTests(lang: SheetLang) {
  const drawn = [...subjects(atlas)].map(([name, subject], i) => {
    const inks: readonly Ink[] = lang === "both" && i % 4 === 0 ? INKS : ["colour"];
    return [`${name}, ${inks.join(", ")}`, subject, inks] as const;
  });

  describe.each(pages)("on %s", (page, size) => {
    const turn = pages.findIndex(([name]) => name === page);
    const own = lang === "both" ? drawn.filter((_, i) => (i + turn) % 3 === 0) : drawn;
    test.each(own)("%s", (_, subject, inks) => {
      const sheets = inks.map((ink): SheetSettings => ({ ...SHEET_DEFAULTS, ...size, lang, subject, ink }));
      const drawings = sheets.map((settings) => ({
        settings,
        pages: drawnPages(atlas, settings).map(({ document }) => writeSvg(document)),
      }));
      for (const { settings, pages: own } of drawings)
        for (const [i, svg] of own.entries()) {
          expect(sheetFaults(svg, settings)).toEqual([]);
          // Without terrain there is one credit less, and more room.
          if (settings.ink !== "colour") expect(typeOf(svg)).toEqual(typeOf(drawings[1]?.pages[i] ?? ""));
          expect(svg.length).toBeLessThan(400_000);
          if (subject === null && i === 0) expect(mapFaults(svg, lang)).toEqual([]);
        }
    });
  });
}
