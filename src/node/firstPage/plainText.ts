import type { Atlas } from "../../atlas/atlas.ts";
import type { Lang } from "../../atlas/lang.ts";
import { element, escapeXml } from "../../render/svg.ts";
import { wordsOf } from "../../text/words.ts";

/** For a browser without scripts: what it does without, and where everything is all the same. */
export function plainText(atlas: Atlas, lang: Lang): string {
  const words = wordsOf(atlas.edition, lang);
  return element("noscript", {}, element("p", { class: "plain-note" }, escapeXml(words.withoutScripts)));
}
