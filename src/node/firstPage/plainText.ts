import type { Atlas } from "../../atlas/atlas.ts";
import type { Lang } from "../../atlas/lang.ts";
import { element } from "../../render/svg.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { wordsOf } from "../../text/words.ts";

/** For a browser without scripts: what it does without, and where everything is all the same. */
export function plainText(atlas: Atlas, lang: Lang): string {
  const words = wordsOf(atlas.edition, lang);
  return writeSvg(element("noscript", {}, [element("p", { class: "plain-note" }, [words.withoutScripts])]));
}
