import type { Atlas } from "../../../atlas/atlas.ts";
import { presets } from "../../../panels/compare/choices/presets.ts";
import { element, type SvgElement } from "../../../render/svg.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import { htmlLangOf, wordsOf } from "../../../text/words.ts";
import { pageOf, type SitePage } from "./pages.ts";

/**
 * For a browser without scripts: what it does without, and as links what is else behind buttons, the list, the other
 * languages and the comparisons.
 */
export function plainText(atlas: Atlas, page: SitePage): string {
  const { edition, partnerships } = atlas;
  const { lang, root, selection, compare, step } = page;
  const words = wordsOf(edition, lang);
  const link = ({ path }: SitePage, text: string, attributes: Record<string, string> = {}): SvgElement =>
    element("a", { href: `${root}${path}` || "./", ...attributes }, [text]);
  const all =
    selection || compare || step
      ? [link(pageOf(edition, lang), words.panel.all(partnerships.length), { class: "map-button" })]
      : [];
  const story =
    edition.story.length > 0 && !step
      ? [link(pageOf(edition, lang, { step: 1 }), words.story.name, { class: "map-button" })]
      : [];
  const languages = edition.languages
    .filter((other) => other !== lang)
    .map((other) =>
      link(pageOf(edition, other, page), wordsOf(edition, other).language.name, {
        class: "map-button",
        lang: htmlLangOf(other),
      }),
    );
  const comparisons = presets(edition, words).map(({ adcodes, name }) =>
    element("li", {}, [link(pageOf(edition, lang, { compare: adcodes }), name)]),
  );
  return writeSvg(
    element("noscript", {}, [
      element("nav", { class: "plain-links" }, [...all, ...story, ...languages]),
      element("p", { class: "plain-note" }, [words.withoutScripts]),
      element("nav", { class: "plain-note" }, [words.compare.name, element("ul", {}, comparisons)]),
    ]),
  );
}
