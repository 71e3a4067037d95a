import type { Edition } from "../../../atlas/edition/edition.ts";
import { element } from "../../../render/svg.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import { htmlLangOf } from "../../../text/words.ts";
import { pageOf, type SitePage } from "./pages.ts";

/**
 * All pages for search engines, each with the same page in the other languages: https://www.sitemaps.org/protocol.html,
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap.
 *
 * @param site Where the site will be, ending in `/`.
 */
export function sitemap(edition: Edition, pages: readonly SitePage[], site: string): string {
  const alternate = (hreflang: string, { path }: SitePage) =>
    element("xhtml:link", { rel: "alternate", hreflang, href: site + path });
  const urls = pages.map((page) =>
    element("url", {}, [
      element("loc", {}, [site + page.path]),
      ...edition.languages.map((lang) => alternate(htmlLangOf(lang), pageOf(edition, lang, page))),
      alternate("x-default", pageOf(edition, edition.languages[0], page)),
    ]),
  );
  const set = element(
    "urlset",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml": "http://www.w3.org/1999/xhtml" },
    urls,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(set)}\n`;
}
