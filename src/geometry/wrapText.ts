import { textWidth } from "./textWidth.ts";

/** Where a line may break: after a space, and between Chinese characters, but not before a closing mark or inside a date. */
const PIECES = /(?:[^\s\u2e80-\uffef]+[年月日项]?|[\u2e80-\uffef])[，。、；：）》”]*\s?|\s/gu;

/**
 * Breaks a text into lines that are about as long as each other, none wider than `width` where a word fits.
 *
 * @param width In units of `size`'s plane, as {@link textWidth} has it.
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const count = Math.ceil(textWidth(text, size) / width);
  const even = Math.min(width, (textWidth(text, size) / count) * 1.3);
  const lines: string[] = [""];
  for (const piece of text.match(PIECES) ?? []) {
    const line = `${lines.at(-1)}${piece}`;
    if (textWidth(line.trimEnd(), size) <= even || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
