import { expect, test } from "vitest";
import { notFoundPage } from "../../../../../src/node/firstPage/pages/notFound.ts";
import { sitePages } from "../../../../../src/node/firstPage/pages/pages.ts";
import { syntheticAtlas } from "../../../../support/syntheticAtlas.ts";

const linksOf = (html: string) => Array.from(html.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href]) => href);

test("leads to every page, from the folder where the site is to lie", () => {
  const atlas = syntheticAtlas();
  const html = notFoundPage(atlas, "https://atlas.example/six/", "");
  expect(linksOf(html)).toEqual(expect.arrayContaining(sitePages(atlas).map(({ path }) => `/six/${path}`)));
});

test("leads to the places first, by whose name most look for a page, then to the partnerships by date", () => {
  const atlas = syntheticAtlas();
  const links = linksOf(notFoundPage(atlas, "", "")).filter((href) => !href?.startsWith("/en/"));
  const kinds = links.flatMap((href) => /\/(region|partnership|compare)\//.exec(href ?? "")?.[1] ?? []);
  expect([...new Set(kinds)].slice(0, 2)).toEqual(["region", "partnership"]);
});

test("where that is not known, from the top of the server, and with nothing to load", () => {
  const html = notFoundPage(syntheticAtlas(), "", "h1{color:red}");
  expect(linksOf(html).every((href) => href?.startsWith("/"))).toBe(true);
  expect(html).not.toMatch(/<link|src=/);
  expect(html.match(/&#39;sha256-|'sha256-/g)).toHaveLength(2);
});
