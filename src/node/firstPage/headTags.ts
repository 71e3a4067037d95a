import type { HtmlTagDescriptor } from "vite";
import type { Atlas } from "../../atlas/atlas.ts";
import { htmlLangOf, localeOf, type Words, wordsOf } from "../../text/words.ts";
import { PREVIEW } from "./previewPicture.ts";

/**
 * What search engines and social networks read of the page: description, Open Graph and Twitter card
 * (https://ogp.me), and the partnerships as schema.org data.
 *
 * @param site Where the site will be, ending in `/`. Without it the picture's address stays relative, which some
 *   networks do not follow.
 */
export function headTags(atlas: Atlas, site = ""): HtmlTagDescriptor[] {
  const { languages } = atlas.edition;
  const inEach = (say: (words: Words) => string) => [
    ...new Set(languages.map((lang) => say(wordsOf(atlas.edition, lang)))),
  ];
  const count = atlas.partnerships.length;
  const title = inEach((words) => words.title).join(" · ");
  const description = inEach((words) => (count > 0 ? words.lede(count) : words.noPartnerships)).join(" ");
  const picture = `${site}${PREVIEW.file}`;
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: "meta",
    attrs,
    injectTo: "head",
  });
  const graph = (property: string, content: string) => meta({ property: `og:${property}`, content });
  return [
    meta({ name: "description", content: description }),
    graph("type", "website"),
    graph("title", title),
    graph("description", description),
    ...languages.map((lang, i) => graph(i === 0 ? "locale" : "locale:alternate", localeOf(lang))),
    graph("image", picture),
    graph("image:width", String(PREVIEW.width)),
    graph("image:height", String(PREVIEW.height)),
    graph("image:alt", title),
    ...(site
      ? [
          graph("url", site),
          { tag: "link", attrs: { rel: "canonical", href: site }, injectTo: "head" } as const,
        ]
      : []),
    meta({ name: "twitter:card", content: "summary_large_image" }),
    {
      tag: "script",
      attrs: { type: "application/ld+json" },
      // A closing tag in a title would end the element.
      children: JSON.stringify(linkedData(atlas, title, description, site)).replaceAll("<", "\\u003c"),
      injectTo: "body",
    },
  ];
}

/** The map as schema.org describes one: https://schema.org/Map. */
function linkedData(
  { edition: { languages }, partnerships }: Atlas,
  name: string,
  description: string,
  site: string,
) {
  const [first, second] = languages;
  return {
    "@context": "https://schema.org",
    "@type": "Map",
    name,
    description,
    inLanguage: languages.map(htmlLangOf),
    isAccessibleForFree: true,
    ...(site && { url: site }),
    about: {
      "@type": "ItemList",
      numberOfItems: partnerships.length,
      itemListElement: partnerships.map(({ id, title, summary, date }, i) => ({
        "@type": "ListItem",
        position: i + 1,
        url: `${site}?partnership=${id}`,
        item: {
          "@type": "CreativeWork",
          name: title[first],
          ...(second && { alternateName: title[second] }),
          description: summary[first],
          temporalCoverage: date.end ? `${date.start}/${date.end}` : date.start,
        },
      })),
    },
  };
}
