import type { HtmlTagDescriptor } from "vite";
import type { Atlas } from "../../atlas/atlas.ts";
import { WORDS } from "../../text/words.ts";
import { PREVIEW } from "./previewPicture.ts";

/**
 * What search engines and social networks read of the page: description, Open Graph and Twitter card
 * (https://ogp.me), and the partnerships as schema.org data.
 *
 * @param site Where the site will be, ending in `/`. Without it the picture's address stays relative, which some
 *   networks do not follow.
 */
export function headTags(atlas: Atlas, site = ""): HtmlTagDescriptor[] {
  const { zh, en } = WORDS;
  const count = atlas.partnerships.length;
  const title = `${zh.title} · ${en.title}`;
  const description = [zh, en]
    .map((words) => (count > 0 ? words.lede(count) : words.noPartnerships))
    .join(" ");
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
    graph("locale", "zh_CN"),
    graph("locale:alternate", "en_GB"),
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
function linkedData({ partnerships }: Atlas, name: string, description: string, site: string) {
  return {
    "@context": "https://schema.org",
    "@type": "Map",
    name,
    description,
    inLanguage: ["zh-Hans", "en"],
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
          name: title.zh,
          alternateName: title.en,
          description: summary.zh,
          temporalCoverage: date.end ? `${date.start}/${date.end}` : date.start,
        },
      })),
    },
  };
}
