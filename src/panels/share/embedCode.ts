import type { Edition } from "../../atlas/edition/edition.ts";
import { frameHeight } from "../../embed/frameHeight.ts";
import { escapeXml } from "../../render/escapeXml.ts";
import { writeAddress } from "../../state/address.ts";
import { type State, startIn } from "../../state/state.ts";
import { viewAddress } from "../../state/viewAddress.ts";
import { wordsOf } from "../../text/words.ts";

/** A usual column of text, in CSS px. */
const COLUMN = 600;

/**
 * HTML for an article: with the script, whose element fits its height, and as a plain frame. What is seen of the map
 * depends on the column, so the camera is not kept; the comparison and the sheet have no place in a frame.
 *
 * @param page The address of the start.
 */
export function embedCode(
  edition: Edition,
  { lang, selection, step, themes, from, to }: State,
  page: string,
): Record<"script" | "frame", string> {
  const [home] = edition.languages;
  const { share } = wordsOf(edition, lang);
  const state = { ...startIn(lang), selection, step, themes, from, to };
  // The element's attributes are the fields of the address, but for the story, of which it is a step.
  const fields = new Map([["lang", lang], ...new URLSearchParams(writeAddress(state, home))]);
  const attributes = [...fields]
    .map(([name, value]) => ` ${name === "step" ? "story" : name}="${escapeXml(value)}"`)
    .join("");
  const script = new URL("embed.js", page).href;
  const frame = viewAddress({ ...state, embed: true }, home, page);
  return {
    script: `<script async src="${escapeXml(script)}"></script>\n<mianyu-atlas${attributes}></mianyu-atlas>`,
    // Not `style="border:0"`, which the policy of a strict article forbids.
    frame: `<iframe src="${escapeXml(frame)}" width="100%" height="${frameHeight(COLUMN)}" frameborder="0" loading="lazy" title="${escapeXml(share.frameTitle(edition.title[lang]))}"></iframe>`,
  };
}
