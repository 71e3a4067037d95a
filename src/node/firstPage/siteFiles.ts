import type { Plugin, ResolvedConfig } from "vite";
import { publishedAt } from "../data/publishedAt.ts";
import { readAtlas } from "../data/readAtlas.ts";
import { faceRules } from "../siteFonts/faceRules.ts";
import { pageTexts } from "./fontTexts.ts";
import { notFoundPage } from "./pages/notFound.ts";
import { sitePages } from "./pages/pages.ts";
import { sitemap } from "./pages/sitemap.ts";
import { stylesheetRules } from "./stylesheetRules.ts";

const STYLESHEETS = ["src/style/tokens.css", "src/panels/base.css", "src/node/firstPage/pages/notFound.css"];

/** Vite plugin: what servers and search engines look for at the site's root, `404.html` and, where its address is known, `sitemap.xml`. */
export function siteFiles(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "site-files",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const atlas = await readAtlas(config.root);
      const site = publishedAt(atlas.edition) ?? "";
      const emit = (fileName: string, source: string) => this.emitFile({ type: "asset", fileName, source });
      const faces = await faceRules(config.root, pageTexts(notFoundPage(atlas, site, "")));
      const rules = faces + (await stylesheetRules(config, STYLESHEETS));
      emit("404.html", notFoundPage(atlas, site, rules));
      if (site) emit("sitemap.xml", sitemap(atlas.edition, sitePages(atlas), site));
    },
  };
}
