import { fonts } from "virtual:fonts";
import type { State } from "../../state/state.ts";

/** Loads, of the page's fonts, the file that has the first character of this CSS `unicode-range`. */
function load(family: string, weight: number, [first = ""]: readonly string[]): Promise<unknown> {
  const character = String.fromCodePoint(Number.parseInt(first.replace("U+", ""), 16));
  return document.fonts.load(`${weight} 1em "${family}"`, character);
}

/**
 * Loads the fonts of the sheet that the page prints in this state: one that the page has not used yet would come too
 * late. What the sheet of the whole atlas needs is in the page's first fonts; see node/firstPage/fontTexts.ts.
 */
export async function loadFonts({ selection, compare, sheet }: State): Promise<void> {
  const wanted = fonts.filter(({ forCards }) => compare || sheet || (selection && forCards));
  await Promise.allSettled(
    wanted.map(({ family, weight, unicodeRange }) => unicodeRange && load(family, weight, unicodeRange)),
  );
}
