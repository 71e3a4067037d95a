import { type Face, textWidth } from "./textWidth.ts";

/** Lines may be so much longer than their mean before they are made even. */
const UNEVEN = 1.3;

/**
 * Puts pieces of a text that no line breaks into lines that are about as long as each other, none wider than `width`
 * where a piece is not.
 *
 * @param width In units of `size`'s plane, as {@link textWidth} has it.
 */
export function evenLines(pieces: readonly string[], size: number, width: number, face?: Face): string[] {
  const whole = textWidth(pieces.join(""), size, face);
  const even = Math.min(width, (whole / Math.ceil(whole / width)) * UNEVEN);
  const lines: string[] = [""];
  for (const piece of pieces) {
    const line = `${lines.at(-1)}${piece}`;
    if (textWidth(line.trimEnd(), size, face) <= even || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
