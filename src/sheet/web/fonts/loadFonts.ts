import { fonts, type SiteFont } from "virtual:fonts";
import type { State } from "../../../state/state.ts";

/** Loads, of the page's fonts, the file that has the first character of this CSS `unicode-range`, or all that no other has. */
function load({ family, weight, unicodeRange: [first = "U+20"] = [] }: SiteFont): Promise<unknown> {
  const character = String.fromCodePoint(Number.parseInt(first.replace("U+", ""), 16));
  return document.fonts.load(`${weight} 1em "${family}"`, character);
}

/**
 * Loads the fonts of the sheet that the page prints in this state: one that the page has not used yet would come too
 * late. The page itself is written in fonts of its own; see node/siteFonts/faceRules.ts.
 */
export async function loadFonts({ selection, compare, sheet, step }: State): Promise<void> {
  const parts = ["first", "opened", ...(selection || step !== null ? ["cards"] : [])];
  const wanted = fonts.filter(({ part }) => compare || sheet || parts.includes(part));
  await Promise.allSettled(wanted.map(load));
}
