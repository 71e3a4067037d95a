import type { Face } from "../geometry/textWidth.ts";
import { latinMarks } from "./latinMarks.ts";
import { element, type SvgElement, type SvgNode } from "./svg.ts";

/** How a line of type looks. Sizes in mm. */
export interface Type {
  size: number;
  face: Face;
  fill: string;
}

export interface TypeAt {
  x: number;
  /** Of the baseline. */
  y: number;
  anchor?: "start" | "middle" | "end";
}

const FAMILIES = {
  serif: "'Mianyu Serif','Noto Serif SC','Source Han Serif SC',serif",
  sans: "'Mianyu Sans','Noto Sans SC','Source Han Sans SC',sans-serif",
};
/** In Noto SC marks are as wide as a Chinese character; English takes them from a Latin face. */
const inEnglish = (face: Type["face"]) => `'Mianyu Quotes',${FAMILIES[face]}`;

/** Height of a line of type in letter heights. */
export const LEADING = 1.3;
/** From the middle of a line down to its baseline, in letter heights: Chinese letters sit 0.88 over it. */
export const TO_BASELINE = 0.37;

/** The attributes of a `<text>`. No halo: a stroked letter is no type any more in a PDF, and is read twice. */
export function typeAttributes(text: string, { size, face, fill }: Type) {
  return {
    "font-family": isEnglish(text) ? inEnglish(face) : FAMILIES[face],
    "font-size": size,
    "font-weight": face === "serif" ? "700" : "400",
    fill,
  };
}

const marksIn = (text: string) => text.match(/[“”‘’…·]/g)?.length ?? 0;
/** Has marks, all of them English. */
const isEnglish = (text: string) => marksIn(text) > 0 && latinMarks(text).size === marksIn(text);

/** One line of type. */
export function typeLine(text: string, { x, y, anchor = "start" }: TypeAt, type: Type): SvgElement {
  const place = { x, y, "text-anchor": anchor === "start" ? undefined : anchor };
  const latin = isEnglish(text) ? new Set<number>() : latinMarks(text);
  const stretches: SvgNode[] = [];
  for (const [i, letter] of text.split("").entries()) {
    const last = stretches.at(-1);
    if (latin.has(i)) stretches.push(element("tspan", { "font-family": inEnglish(type.face) }, [letter]));
    else if (typeof last === "string") stretches[stretches.length - 1] = last + letter;
    else stretches.push(letter);
  }
  return element("text", { ...place, ...typeAttributes(text, type) }, stretches);
}
