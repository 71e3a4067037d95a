import { beforeAll, expect, test } from "vitest";
import { openPress, type Press } from "../../src/node/press/press.ts";
import { drawnPages, type SheetPages } from "../../src/sheet/document/drawnSheet.ts";
import { PT } from "../../src/sheet/page/points.ts";
import { preflight } from "../../src/sheet/pdf/press/preflight.ts";
import { PRESSES } from "../../src/sheet/pdf/press/printingConditions.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import { INKS } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { SHEET_LANGS } from "../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { linesOfSvg } from "./linesOfSvg.ts";
import { boxesOf, openPdf } from "./openPdf.ts";
import { subjects } from "./subjects.ts";

const atlas = realAtlas();
const SUBJECTS = [...subjects(atlas)];
/** Every page in every ink and in every language, and every subject on some of them. */
const GRID = Object.entries(PAGES).flatMap(([page, { kind: _, size: _size, ...size }], i) =>
  INKS.map((ink, j) => {
    const lang = SHEET_LANGS[(i + j) % SHEET_LANGS.length] ?? "zh";
    const [subject = "", of = null] = SUBJECTS[(i * INKS.length + j) % SUBJECTS.length] ?? [];
    const settings = { ...SHEET_DEFAULTS, ...size, ink, lang, subject: of, height: size.height };
    return { name: `${subject} on ${page}, ${ink}, ${lang}`, settings };
  }),
);
const sheets = new Map<string, SheetPages>();
let press: Press;
beforeAll(async () => {
  for (const { name, settings } of GRID) sheets.set(name, drawnPages(atlas, settings));
  press = await openPress(atlas, [...sheets.values()].flat());
});

test("the grid has every subject in it", () => {
  expect(GRID.length).toBeGreaterThanOrEqual(SUBJECTS.length);
});

test.each(GRID.map(({ name }) => name))(
  "%s: in CMYK, text in embedded fonts, and the same shapes as its SVG",
  async (name) => {
    const pages = sheets.get(name);
    if (!pages) throw new Error(`No sheet ${name}`);
    const order = { dpi: 300, type: "text", condition: "newsprint", spots: false } as const;
    const pdf = await openPdf((await press.make(pages, "pdf", order)) as Uint8Array);
    expect(pdf.pages).toHaveLength(pages.length);
    expect(pdf.pictures).toBe(0);
    for (const font of pdf.fonts) expect(font).toMatchObject({ missingFile: false, isType3Font: false });
    expect(pdf.operators).not.toMatch(/ (rg|RG|g|G|sc|SC|scn|SCN|sh|Do)\n/);
    if (pages[0].settings.ink !== "colour")
      expect(pdf.operators).not.toMatch(/(?!0 0 0 )[\d.]+ [\d.]+ [\d.]+ [\d.]+ [kK]\n/);
    const trims = boxesOf(pdf.raw, "TrimBox");
    for (const [i, sheet] of pages.entries()) {
      const { size, slug, document, title } = sheet;
      expect(trims[i]).toEqual(
        [slug, slug, size.width - slug, size.height - slug].map((mm) => expect.closeTo(mm, 3)),
      );
      expect(pdf.pages[i]?.text).toContain(title.slice(0, 4));
      const inMm = (pdf.pages[i]?.paths ?? []).map((path) =>
        path.map(([x, y]) => [x * PT - slug, size.height - y * PT - slug] as const),
      );
      expect(unlike(linesOfSvg(document), inMm)).toEqual([]);
      const found = preflight(sheet, order);
      expect(found?.findings.filter(({ kind }) => kind !== "ink")).toEqual([]);
      if (sheet.settings.lang !== "both")
        expect(found?.mostInk).toBeLessThanOrEqual(PRESSES.newsprint.mostInk);
    }
  },
);

type Point = readonly [x: number, y: number];

/** The paths of a drawing, by their first points, that no path of another one is like to 0.05 mm. */
function unlike(drawn: readonly (readonly Point[])[], written: readonly (readonly Point[])[]): string[] {
  const left = new Map<number, Set<readonly Point[]>>();
  for (const path of written) left.set(path.length, (left.get(path.length) ?? new Set()).add(path));
  return drawn.flatMap((path) => {
    const candidates = left.get(path.length) ?? new Set();
    for (const other of candidates)
      if (isLike(path, other)) {
        candidates.delete(other);
        return [];
      }
    return [`${path.length} points from ${path[0]}`];
  });
}

const isLike = (a: readonly Point[], b: readonly Point[]) =>
  a.every(([x, y], i) => Math.hypot(x - (b[i]?.[0] ?? Number.NaN), y - (b[i]?.[1] ?? Number.NaN)) < 0.05);
