/** The faces that text is measured in: Noto Serif SC in bold, and Noto Sans SC. */
export type Face = "serif" | "sans";

/** Advances from the space to the tilde in hundredths of an em, rounded up; a test holds them against the fonts. */
const LATIN: Readonly<Record<Face, readonly number[]>> = {
  serif: [
    25, 36, 45, 62, 59, 97, 81, 24, 40, 40, 49, 61, 34, 37, 34, 40, 60, 47, 60, 60, 60, 60, 60, 59, 60, 60,
    34, 34, 61, 61, 61, 48, 97, 75, 71, 71, 79, 67, 65, 76, 87, 43, 43, 77, 65, 101, 82, 79, 68, 79, 76, 60,
    70, 82, 74, 110, 73, 71, 63, 38, 40, 38, 61, 60, 45, 59, 68, 57, 66, 58, 41, 60, 69, 35, 34, 66, 36, 101,
    69, 63, 68, 64, 50, 50, 40, 68, 58, 88, 60, 59, 52, 38, 34, 38, 61,
  ],
  sans: [
    23, 33, 48, 56, 56, 93, 68, 28, 34, 34, 47, 56, 28, 35, 28, 40, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
    28, 28, 56, 56, 56, 48, 95, 61, 66, 64, 69, 59, 56, 69, 73, 30, 54, 65, 55, 82, 73, 75, 64, 75, 64, 60,
    60, 73, 58, 88, 58, 54, 61, 34, 40, 34, 56, 56, 61, 57, 62, 51, 62, 56, 33, 57, 61, 28, 28, 56, 29, 93,
    61, 61, 62, 62, 39, 47, 38, 61, 53, 81, 50, 53, 48, 34, 27, 34, 56,
  ],
};
/** Of marks beside them, in either face. */
const MARKS: Readonly<Record<string, number>> = { "–": 60, "°": 42, "²": 43, "³": 43 };

/** Advance of a character in ems: full width where it is no Latin letter, with or without an accent. */
function advance(character: string, face: Face): number {
  const latin = LATIN[face][(character.normalize("NFD").codePointAt(0) ?? 0) - 0x20];
  return (latin ?? MARKS[character] ?? 100) / 100;
}

/** Width of a text in units of `size`, a little more than it needs; for layout where no browser measures. */
export function textWidth(text: string, size: number, face: Face = "sans"): number {
  return [...text].reduce((width, character) => width + advance(character, face), 0) * size;
}
