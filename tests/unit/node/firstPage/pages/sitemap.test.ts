import { expect, test } from "vitest";
import { pageOf } from "../../../../../src/node/firstPage/pages/pages.ts";
import { sitemap } from "../../../../../src/node/firstPage/pages/sitemap.ts";
import { SQUARES } from "../../../../support/syntheticAtlas.ts";

test("each page is named with the same in the other languages", () => {
  const page = pageOf(SQUARES, "en", { selection: { kind: "partnership", id: "the-fair" } });
  expect(sitemap(SQUARES, [page], "https://atlas.example/a&b/").replaceAll("><", ">\n<")).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url>
<loc>https://atlas.example/a&amp;b/en/partnership/the-fair/</loc>
<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://atlas.example/a&amp;b/partnership/the-fair/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://atlas.example/a&amp;b/en/partnership/the-fair/"/>
<xhtml:link rel="alternate" hreflang="en-AU" href="https://atlas.example/a&amp;b/en-AU/partnership/the-fair/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://atlas.example/a&amp;b/partnership/the-fair/"/>
</url>
</urlset>
`,
  );
});
