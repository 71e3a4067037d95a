import type { Atlas } from "../../../atlas/atlas.ts";
import type { Lang } from "../../../atlas/lang.ts";
import { compareDates } from "../../../atlas/plainDate.ts";
import { presets } from "../../../panels/compare/choices/presets.ts";
import { escapeXml } from "../../../render/escapeXml.ts";
import { element, type SvgElement } from "../../../render/svg.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import { formatsOf, htmlLangOf, wordsOf } from "../../../text/words.ts";
import { policyOf } from "../../plugins/contentSecurityPolicy.ts";
import { findRoot } from "../findRoot.ts";
import { inlineScript } from "../scripts/inlineScript.ts";
import { type Opened, pageOf } from "./pages.ts";

/** What a page of the site is called in a list, and what is beside its name. */
interface Listed extends Partial<Opened> {
  name: string;
  beside?: string;
}

/** The way to the map, and all pages in a language: first the places, by whose name most look for one. */
function section(atlas: Atlas, lang: Lang, base: string): SvgElement {
  const { edition, partnerships, jurisdictions } = atlas;
  const words = wordsOf(edition, lang);
  const { title, text, toMap } = words.notFound;
  const address = (opened: Partial<Opened>) => base + pageOf(edition, lang, opened).path;
  const list = (heading: string, pages: readonly Listed[]) => [
    element("h2", {}, [heading]),
    element(
      "ul",
      {},
      pages.map(({ name, beside, ...opened }) =>
        element("li", {}, [
          element("a", { href: address(opened) }, [name]),
          ...(beside ? [element("span", {}, [beside])] : []),
        ]),
      ),
    ),
  ];
  const entries = partnerships
    .toSorted((a, b) => compareDates(a.date.start, b.date.start))
    .map(({ id, title, date }) => ({
      name: title[lang],
      beside: formatsOf(lang).shortDate(date),
      selection: { kind: "partnership", id } as const,
    }));
  const regions = [...jurisdictions.values()].map(({ adcode, name }) => ({
    name: name.short[lang],
    selection: { kind: "region", adcode } as const,
  }));
  const comparisons = presets(edition, words).map(({ name, adcodes }) => ({ name, compare: adcodes }));
  return element(
    "section",
    {
      lang: htmlLangOf(lang),
      "data-folder": pageOf(edition, lang).path.slice(0, -1),
      "data-title": words.pageTitle(title),
    },
    [
      element("p", { class: "site" }, [words.title]),
      element("h1", {}, [title]),
      element("p", {}, [text]),
      element("p", { class: "ways" }, [
        element("a", { class: "to-map", href: address({}) }, [toMap]),
        ...(edition.story.length > 0
          ? [element("a", { href: address({ step: 1 }) }, [words.story.name])]
          : []),
      ]),
      ...list(words.regions, regions),
      ...(entries.length > 0 ? list(words.compare.group.partnerships, entries) : []),
      ...list(words.compare.name, comparisons),
    ],
  );
}

/**
 * The page 404.html, with which servers answer for an address that has none. All that it needs is inside, as it is shown
 * at any depth; its links hold where the site lies where it is to, and findRoot.ts leads them elsewhere.
 *
 * @param site Where the site will be, ending in `/`; empty where that is not known: then at the top of its server.
 * @param rules CSS.
 */
export function notFoundPage(atlas: Atlas, site: string, rules: string): string {
  const { languages } = atlas.edition;
  const [home] = languages;
  const words = wordsOf(atlas.edition, home);
  const base = site ? new URL(site).pathname : "/";
  const page = (policy: string) => `<!doctype html>
<html lang="${htmlLangOf(home)}">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escapeXml(words.pageTitle(words.notFound.title))}</title>
    <style>${rules}</style>
  </head>
  <body>
    <main>${languages.map((lang) => writeSvg(section(atlas, lang, base))).join("")}</main>
    <script>${inlineScript(findRoot, [base])}</script>
  </body>
</html>
`;
  return page(policyOf(page("")));
}
