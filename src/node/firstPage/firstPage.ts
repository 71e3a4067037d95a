import type { Plugin, ResolvedConfig } from "vite";
import { ADDRESS_KEYS } from "../../state/address.ts";
import { htmlLangOf } from "../../text/words.ts";
import { readAtlas } from "../data/readAtlas.ts";
import { editPage } from "../html/editPage.ts";
import { pageElement } from "../html/pageElements.ts";
import { appModule } from "./appModule.ts";
import { boot } from "./boot.ts";
import { firstRules } from "./firstRules.ts";
import { fontPreloads } from "./fontPreloads.ts";
import { headTags } from "./headTags.ts";
import { later } from "./later.ts";
import { plainText } from "./plainText.ts";
import type { Renderer } from "./renderer.ts";
import { renderMap } from "./renderMap.ts";
import { scriptsLast } from "./scriptsLast.ts";
import { takeStylesheet } from "./takeStylesheet.ts";

/** One language's copy of the page; boot.ts and src/first.css show the one that the address asks for. */
const copy = (htmlLang: string, app: string) =>
  later(`<div class="first" lang="${htmlLang}">${app}</div>`, { lang: htmlLang, text: true });

/** Leaves of what is written in every language that of the page. */
const oneLanguage = (htmlLangs: readonly string[]) =>
  htmlLangs
    .map((lang) => `:root[lang="${lang}"] :is(.first,.first-map g)[lang]:not([lang="${lang}"]){display:none}`)
    .join("");

/**
 * Vite plugin: draws the page as it opens into index.html, in every language, so that it is there with the text and
 * before any script: the first paint needs this one file and nothing else.
 */
export function firstPage(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "first-page",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle = {} }) {
        const { root } = config;
        const [atlas, first, { renderApp }] = await Promise.all([
          readAtlas(root),
          firstRules(config),
          appModule<Renderer>(root, "/src/node/firstPage/renderApp.tsx"),
        ]);
        const { languages } = atlas.edition;
        const htmlLangs = Object.fromEntries(languages.map((lang) => [lang, htmlLangOf(lang)]));
        const map = renderMap(atlas);
        const { html: bare, rules } = takeStylesheet(html, bundle);
        const page = [
          map.regions,
          later(`<style>${rules}</style>${fontPreloads(bundle)}`),
          map.lines,
          map.terrain,
          map.marks,
          ...languages.map((lang) => copy(htmlLangOf(lang), renderApp(atlas, { lang }))),
        ];
        const { start } = pageElement(bare, "noscript").content;
        const filled = editPage(bare, [
          { ...pageElement(bare, "div", "first").content, text: page.join("\n") },
          { start, end: start, text: plainText(atlas) },
        ]);
        return {
          html: scriptsLast(atlas.edition, filled, bundle),
          tags: [
            ...headTags(atlas, process.env.SITE_ADDRESS || atlas.edition.site),
            { tag: "style", children: first + oneLanguage(Object.values(htmlLangs)), injectTo: "head" },
            {
              tag: "script",
              children: `(${boot})(${JSON.stringify(ADDRESS_KEYS)},${JSON.stringify(htmlLangs)})`,
              injectTo: "head",
            },
          ],
        };
      },
    },
  };
}
