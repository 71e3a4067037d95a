import type { Atlas } from "../../../atlas/atlas.ts";
import { presets } from "../../../panels/compare/choices/presets.ts";
import { element, type SvgElement } from "../../../render/svg.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import { htmlLangOf, wordsOf } from "../../../text/words.ts";
import { pageOf, type SitePage } from "./pages.ts";

const link = (
  { root }: SitePage,
  { path }: SitePage,
  text: string,
  attributes: Record<string, string> = {},
) => element("a", { href: `${root}${path}` || "./", ...attributes }, [text]);

/** For a browser without scripts, as links: the list, the story and the other languages, which are else behind buttons. */
export function plainLinks(atlas: Atlas, page: SitePage): SvgElement {
  const { edition, partnerships } = atlas;
  const { lang, selection, compare, step } = page;
  const words = wordsOf(edition, lang);
  const button = (other: SitePage, text: string, more: Record<string, string> = {}) =>
    link(page, other, text, { class: "map-button", ...more });
  const all =
    selection || compare || step ? [button(pageOf(edition, lang), words.panel.all(partnerships.length))] : [];
  const story =
    edition.story.length > 0 && !step ? [button(pageOf(edition, lang, { step: 1 }), words.story.name)] : [];
  const languages = edition.languages
    .filter((other) => other !== lang)
    .map((other) =>
      button(pageOf(edition, other, page), wordsOf(edition, other).language.name, {
        lang: htmlLangOf(other),
      }),
    );
  return element("nav", { class: "plain-links" }, [...all, ...story, ...languages]);
}

/** For a browser without scripts: {@link plainLinks}, what it does without, and links to the comparisons. */
export function plainText(atlas: Atlas, page: SitePage): string {
  const { edition } = atlas;
  const { lang } = page;
  const words = wordsOf(edition, lang);
  const comparisons = presets(edition, words).map(({ adcodes, name }) =>
    element("li", {}, [link(page, pageOf(edition, lang, { compare: adcodes }), name)]),
  );
  return writeSvg(
    element("noscript", {}, [
      plainLinks(atlas, page),
      element("p", { class: "plain-note" }, [words.withoutScripts]),
      element("nav", { class: "plain-note" }, [words.compare.name, element("ul", {}, comparisons)]),
    ]),
  );
}
