import { Rules } from "@cto.af/linebreak";
import { evenLines } from "../../geometry/evenLines.ts";
import { type Face, textWidth } from "../../geometry/textWidth.ts";
import { countedSource } from "../../geometry/wholeParts.ts";

const RULES = new Rules({ string: true });

/**
 * Where UAX 14 leaves open what a character is, it is told by one of the same length that it knows: quotation marks open
 * and close, and an interpunct begins no line (Requirements for Chinese Text Layout, 3.1.2). Nor does 的, which belongs to
 * the word before it.
 */
const KNOWN: Readonly<Record<string, string>> = {
  "“": "「",
  "‘": "「",
  "”": "」",
  "’": "」",
  "·": "・",
  的: "・",
};
/** Between Latin letters it is an apostrophe, which UAX 14 knows. */
const OPEN = /[“”‘·的]|’(?!\p{Script=Latin})/gu;

/**
 * A number with what it counts. Of the word before 的 the last two characters: most Chinese words have two. And a short Chinese
 * name that an English sentence has in brackets.
 */
const WHOLE = new RegExp(
  String.raw`${countedSource()}|平方公里|公里|毫米|\p{Script=Han}{2}的|\(\p{Script=Han}{1,8}\)`,
  "gu",
);

/**
 * Breaks a text into lines that are about as long as each other, none wider than `width`, where Unicode's line breaking
 * algorithm (UAX 14) lets a line break. A word that is longer than a line is cut.
 *
 * @param width In units of `size`'s plane, as {@link textWidth} has it.
 * @param whole Names in which no line breaks.
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  whole: readonly string[] = [],
  face?: Face,
): string[] {
  const pieces = piecesOf(text, whole).flatMap((piece) =>
    textWidth(piece.trimEnd(), size, face) > width ? cut(piece, size, width, face) : [piece],
  );
  return withoutWidow(pieces, size, width, face);
}

/** A last line shorter than this part of the longest is a widow. */
const WIDOW = 0.4;

/** Even lines of which the last does not hold a word or two alone, where the others can give it company. */
function withoutWidow(pieces: readonly string[], size: number, width: number, face?: Face): string[] {
  const lines = evenLines(pieces, size, width, face);
  const widths = lines.map((line) => textWidth(line, size, face));
  const longest = Math.max(...widths);
  if (lines.length < 2 || (widths.at(-1) ?? 0) >= WIDOW * longest || longest > width) return lines;
  const narrower = withoutWidow(pieces, size, longest * 0.999, face);
  return narrower.length > lines.length ? lines : narrower;
}

/**
 * What no line breaks: words, single Chinese characters, units, whole names, each with the marks that close it.
 *
 * @param whole As of {@link wrapText}.
 */
export function piecesOf(text: string, whole: readonly string[] = []): string[] {
  const counted = Array.from(
    text.matchAll(WHOLE),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const kept = [...counted, ...whole.flatMap((name) => placesOf(name, text))];
  const known = text.replace(OPEN, (character) => KNOWN[character] ?? character);
  const breaks = [...RULES.breaks(known)]
    .map(({ position }) => position)
    .filter((at) => at < text.length && !kept.some(([from, to]) => from < at && at < to));
  return [0, ...breaks].map((from, i) => text.slice(from, breaks[i]));
}

function placesOf(name: string, text: string): (readonly [from: number, to: number])[] {
  const at = text.indexOf(name);
  if (!name || at < 0) return [];
  const end = at + name.length;
  return [[at, end], ...placesOf(name, text.slice(end)).map(([from, to]) => [from + end, to + end] as const)];
}

function cut(word: string, size: number, width: number, face?: Face): string[] {
  const parts = [""];
  for (const character of word) {
    if (parts.at(-1) && textWidth(`${parts.at(-1)}${character}`.trimEnd(), size, face) > width)
      parts.push("");
    parts[parts.length - 1] += character;
  }
  return parts;
}
