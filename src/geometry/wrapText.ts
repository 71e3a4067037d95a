import { textWidth } from "./textWidth.ts";

/**
 * Where a line may break: after a space, and between Chinese characters; but not before a closing mark, after an
 * opening one, or inside a date.
 */
const PIECES = /[“‘（《(]*(?:[^\s\u2e80-\uffef]+[年月日项]?|[\u2e80-\uffef])[，。、；：）》”’—).,]*\s?|\s/gu;

/** Only a word that is longer than a line breaks at its hyphens. */
const HYPHEN = /(?<=[a-z][-–])(?=[a-z])/i;

/**
 * Breaks a text into lines that are about as long as each other, none wider than `width` where a word fits.
 *
 * @param width In units of `size`'s plane, as {@link textWidth} has it.
 * @param whole Names in which no line breaks.
 */
export function wrapText(text: string, size: number, width: number, whole: readonly string[] = []): string[] {
  const count = Math.ceil(textWidth(text, size) / width);
  const even = Math.min(width, (textWidth(text, size) / count) * 1.3);
  const lines: string[] = [""];
  const pieces = piecesOf(text, whole).flatMap((piece) =>
    textWidth(piece, size) > width ? piece.split(HYPHEN) : [piece],
  );
  for (const piece of pieces) {
    const line = `${lines.at(-1)}${piece}`;
    if (textWidth(line.trimEnd(), size) <= even || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

const closing = (text: string) => /^[，。、；：）》”’—,.;]*\s?/u.exec(text)?.[0].length ?? 0;

/** What no line breaks: words, single Chinese characters, whole names, each with the marks that close it. */
function piecesOf(text: string, whole: readonly string[]): string[] {
  const found = whole
    .map((name) => ({ at: text.indexOf(name), length: name.length }))
    .filter(({ at, length }) => at >= 0 && length > 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)[0];
  if (!found) return text.match(PIECES) ?? [];
  const end = found.at + found.length;
  const next = end + closing(text.slice(end));
  return [
    ...(text.slice(0, found.at).match(PIECES) ?? []),
    text.slice(found.at, next),
    ...piecesOf(text.slice(next), whole),
  ];
}
