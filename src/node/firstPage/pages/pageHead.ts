import type { Atlas } from "../../../atlas/atlas.ts";
import { isHub } from "../../../atlas/edition/edition.ts";
import { partnershipById } from "../../../atlas/queries/queries.ts";
import { comparisonName } from "../../../panels/compare/comparisonName.ts";
import { escapeXml } from "../../../render/escapeXml.ts";
import { formatsOf, htmlLangOf, localeOf, wordsOf } from "../../../text/words.ts";
import { linkedData } from "./linkedData.ts";
import { pageOf, type SitePage } from "./pages.ts";
import { PREVIEW, previewFile } from "./previewPicture.ts";

/** The page's name, and a sentence of what it shows. */
export function pageSummary(
  atlas: Atlas,
  { lang, selection, compare, step }: SitePage,
): { title: string; description: string } {
  const words = wordsOf(atlas.edition, lang);
  if (selection?.kind === "partnership") {
    const partnership = partnershipById(atlas, selection.id);
    return {
      title: words.pageTitle(partnership?.title[lang] ?? ""),
      description: partnership?.summary[lang] ?? "",
    };
  }
  const region = selection && atlas.jurisdictions.get(selection.adcode);
  if (region) {
    const own = atlas.partnerships.filter(({ participants }) => participants.includes(region.adcode));
    const titles = formatsOf(lang).list(own.map((one) => one.title[lang]));
    const subject = isHub(atlas.edition, region.adcode)
      ? words.sheet.wholeTitle(own.length)
      : words.sheet.regionTitle(region.name.full[lang]);
    return {
      title: words.pageTitle(region.name.short[lang]),
      description: subject + words.colon + titles + words.stop,
    };
  }
  if (compare) {
    const names = compare.flatMap((adcode) => atlas.jurisdictions.get(adcode)?.name.short[lang] ?? []);
    return {
      title: words.pageTitle(comparisonName(atlas.edition, compare, words)),
      description: words.compare.caption + words.colon + formatsOf(lang).list(names) + words.stop.trim(),
    };
  }
  if (step !== null) {
    const titles = atlas.edition.story.map(({ title }) => title[lang]);
    return {
      title: words.pageTitle(words.story.strip),
      description: words.story.name + words.colon + formatsOf(lang).list(titles) + words.stop.trim(),
    };
  }
  const { length: count } = atlas.partnerships;
  return { title: words.title, description: count > 0 ? words.lede(count) : words.noPartnerships };
}

const tag = (name: string, attributes: Readonly<Record<string, string>>) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("")}>`;

/**
 * What search engines and messengers read of a page: description, Open Graph and Twitter card (https://ogp.me), the
 * same page in the other languages, and what it is about as schema.org data.
 *
 * @param site Where the site will be, ending in `/`. Without it addresses stay relative, which some do not follow, and
 *   the page names no address as its own.
 */
export function pageHead(atlas: Atlas, page: SitePage, site: string): string {
  const { lang, path } = page;
  const { title, description } = pageSummary(atlas, page);
  const address = (path: string) => (site ? site + path : `${page.root}${path}` || "./");
  const graph = (property: string, content: string) => tag("meta", { property: `og:${property}`, content });
  const inAll = atlas.edition.languages.map((one) => pageOf(atlas.edition, one, page));
  const data = JSON.stringify(linkedData(atlas, page, { title, description, address }));
  return [
    tag("meta", { name: "description", content: description }),
    ...(site ? [tag("link", { rel: "canonical", href: site + path }), graph("url", site + path)] : []),
    ...inAll.map((one) =>
      tag("link", {
        rel: "alternate",
        hreflang: htmlLangOf(one.lang),
        href: address(one.path),
      }),
    ),
    tag("link", { rel: "alternate", hreflang: "x-default", href: address(inAll[0]?.path ?? path) }),
    graph("type", page.selection?.kind === "partnership" || page.step !== null ? "article" : "website"),
    graph("title", title),
    graph("description", description),
    graph("locale", localeOf(lang)),
    ...inAll.filter((one) => one.lang !== lang).map((one) => graph("locale:alternate", localeOf(one.lang))),
    graph("image", address(previewFile(atlas.edition, page))),
    graph("image:width", String(PREVIEW.width)),
    graph("image:height", String(PREVIEW.height)),
    graph("image:alt", title),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
    // A closing tag in a title would end the element.
    `<script type="application/ld+json">${data.replaceAll("<", "\\u003c")}</script>`,
  ].join("");
}
