import type { Atlas } from "../../atlas/atlas.ts";
import { sheetOfState } from "../../sheet/sheetOfState.ts";
import { saveSheetPng } from "../../sheet/web/png/saveSheetPng.ts";
import type { State } from "../../state/state.ts";
import { wordsOf } from "../../text/words.ts";
import { faultText } from "../composer/files/faultText.ts";

/** Sharp in print as on every screen. */
const DPI = 300;

/**
 * Saves the sheet of a view as a PNG.
 *
 * @param onProgress Part that is drawn, 0 to 1.
 * @returns How it went, in words: the file's name, or why there is none.
 */
export async function sharePicture(atlas: Atlas, state: State, onProgress: (part: number) => void) {
  const words = wordsOf(atlas.edition, state.lang);
  try {
    return words.share.saved(
      await saveSheetPng(atlas, sheetOfState(state, SITE_ADDRESS), DPI, { onProgress }),
    );
  } catch (fault) {
    console.warn(fault);
    return faultText(fault, words);
  }
}
