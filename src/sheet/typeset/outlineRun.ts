import type { TextStyle } from "../document/textStyle.ts";
import type { Shaper } from "./shaper.ts";
import { stretches } from "./stretches.ts";
import type { TextRun } from "./textRuns.ts";

/** The font of a character in a style. */
export type ShaperOf = (style: TextStyle, character: string) => Shaper;

/** A run's outlines, and how far they take the pen. */
export interface Outline {
  /** SVG path data with the run's first glyph at a place of the document. */
  draw(x: number, y: number): string;
  advance: number;
}

/** Digits after the point: in millimetres, a thousandth is finer than any printer. */
const DIGITS = 3;

/** Sets a run, each stretch of one font by itself. */
export function outlineRun({ text, style }: TextRun, shaperOf: ShaperOf): Outline {
  const { size, letterSpacing } = style;
  const placed: { path: string; x: number; y: number; scale: number }[] = [];
  let pen = 0;
  for (const { font: shaper, stretch } of stretches(text, style, shaperOf))
    for (const { path, at, advance } of shaper.glyphs(stretch)) {
      placed.push({ path, x: pen + at[0] * size, y: -at[1] * size, scale: size / shaper.unitsPerEm });
      pen += advance * size + letterSpacing;
    }
  return {
    draw: (x, y) => placed.map((glyph) => moved(glyph.path, x + glyph.x, y + glyph.y, glyph.scale)).join(""),
    advance: pen,
  };
}

/** Path data of a glyph, y up, at a place where y goes down. */
function moved(path: string, x: number, y: number, scale: number): string {
  return path.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, right, up) => `${fixed(x + right * scale)} ${fixed(y - up * scale)}`,
  );
}

const fixed = (value: number) => String(Number(value.toFixed(DIGITS)));
