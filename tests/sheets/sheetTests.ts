import { describe, expect, test, vi } from "vitest";
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

const watched = vi.hoisted(() => ({ faults: (): string[] => [] }));
vi.mock("../../src/sheet/map/names/placeSheetNames.ts", async (original) => {
  const { placeSheetNames } = await original<typeof import("../../src/sheet/map/names/placeSheetNames.ts")>();
  const { watchedPlacing } = await import("./placedNames.ts");
  const watching = watchedPlacing(placeSheetNames);
  watched.faults = watching.faults;
  return watching;
});

const pages = Object.entries(PAGES).map(([page, { kind: _, size: _size, ...size }]) => [page, size] as const);

/**
 * Draws subjects on pages in a language, each once, and looks at the drawing in all ways that hold for any. In English, which
 * takes most room, every subject is drawn on every page; in Chinese the whole is. Of the others, and of sheets in both
 * languages, which take longest, a third is drawn, so that every subject and every page has its turn.
 *
 * The inks are drawn of some subjects, in both languages, where most type stands: between grey and black none of it moves.
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
    const turns: Partial<Record<SheetLang, number>> = { en: drawn.length, zh: 1 };
    const everywhere = turns[lang] ?? 0;
    const own = drawn.filter((_, i) => i < everywhere || (i + turn) % 3 === (lang === "both" ? 0 : 1));
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
          if (i === 0) expect(watched.faults()).toEqual([]);
          if (subject === null && i === 0) expect(mapFaults(svg, lang)).toEqual([]);
        }
    });
  });
}
