import { createHash } from "node:crypto";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";
import type { Atlas } from "../../atlas/atlas.ts";
import type { Lang } from "../../atlas/lang.ts";
import { escapeXml } from "../../render/escapeXml.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { ADDRESS_KEYS } from "../../state/address.ts";
import { htmlLangOf, wordsOf } from "../../text/words.ts";
import { publishedAt } from "../data/publishedAt.ts";
import { readAtlas } from "../data/readAtlas.ts";
import { inFewerLetters } from "../html/inFewerLetters.ts";
import { beside } from "../pool.ts";
import { faceRules } from "../siteFonts/faceRules.ts";
import type { Texts } from "../siteFonts/texts.ts";
import { appModule } from "./appModule.ts";
import type { PageJob } from "./drawPage.ts";
import { firstRules, plainRules } from "./firstRules.ts";
import { pageTexts } from "./fontTexts.ts";
import { pageFrame } from "./pages/pageFrame.ts";
import { pageHead, pageSummary } from "./pages/pageHead.ts";
import { pageOf, type SitePage, sitePages } from "./pages/pages.ts";
import { plainLinks, plainText } from "./pages/plainText.ts";
import type { Renderer } from "./renderer.ts";
import { boot } from "./scripts/boot.ts";
import { inlineScript } from "./scripts/inlineScript.ts";
import { scriptsLast } from "./scripts/scriptsLast.ts";
import { takeStylesheet } from "./takeStylesheet.ts";

/** Where the scripts are told whose page it is: for boot.ts, and for browser/browserAddress.ts. */
const attributesOf = ({ lang, path, root }: SitePage) =>
  `lang="${htmlLangOf(lang)}" data-map="none" data-page="${path}" data-root="${root || "./"}"`;

/** Writes a stylesheet, and says where. */
function emitStylesheet(context: Rolldown.PluginContext, source: string): string {
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const fileName = `assets/page-${hash}.css`;
  context.emitFile({ type: "asset", fileName, source });
  return fileName;
}

const stylesheetLink = (file: string) => `<link rel="stylesheet" href="./${file}" data-first>`;
const stylesheetFirst = (file: string) => `<link rel="preload" as="style" href="./${file}">`;

/** What the one file begins with, which has no folders: see node/singleFile/singleFile.ts. */
export interface Alone {
  html: string;
  /** The fonts of its first frame, and how it is without scripts. */
  rules: string;
}

/**
 * Vite plugin: writes a page for each address that has a folder (see pages.ts), each drawn as it opens: the first frame
 * needs the page and one stylesheet, which has the fonts that it is written in, and nothing else.
 */
export function firstPage(): Plugin & { api: { alone(): Alone } } {
  let config: ResolvedConfig;
  let rules = "";
  let alone: Alone | undefined;
  let drawn: readonly Drawn[] = [];
  return {
    name: "first-page",
    apply: "build",
    api: {
      alone() {
        if (!alone) throw new Error("The page is not written yet.");
        return alone;
      },
    },
    async configResolved(resolved) {
      config = resolved;
      const { root } = config;
      drawn = sitePages(await readAtlas(root)).map((page) => ({
        page,
        app: beside<PageJob, string>(new URL("drawPage.ts", import.meta.url), { root, page }),
      }));
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle = {} }) {
        const atlas = await readAtlas(config.root);
        const taken = takeStylesheet(html, bundle);
        rules = `${taken.rules}\n${plainRules(atlas)}`;
        return {
          html: scriptsLast(atlas.edition, taken.html, bundle),
          tags: [
            { tag: "style", children: await firstRules(config, atlas), injectTo: "head" },
            { tag: "script", children: inlineScript(boot, [ADDRESS_KEYS]), injectTo: "head" },
          ],
        };
      },
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") this.error("The build has no index.html");
        const [atlas, { renderApp }] = await Promise.all([
          readAtlas(config.root),
          appModule<Renderer>(config.root, "/src/node/firstPage/renderApp.tsx"),
        ]);
        const press: Press = {
          root: config.root,
          atlas,
          renderApp,
          frame: pageFrame(String(page.source)),
          emit: (rules) => emitStylesheet(this, rules),
        };
        const started = await startsOf(press, rules);
        alone = aloneOf(press, started);
        for (const one of drawn)
          write(
            this,
            page,
            `${one.page.path}index.html`,
            await pageHtml(press, one, started.get(one.page.lang)),
          );
      },
    },
  };
}

/** A page, and what it shows as it opens. */
interface Drawn {
  page: SitePage;
  app: Promise<string>;
}

/** What pages are made with. */
interface Press extends Pick<Renderer, "renderApp"> {
  /** Of the project. */
  root: string;
  atlas: Atlas;
  frame: ReturnType<typeof pageFrame>;
  /** Writes a stylesheet, and says where. */
  emit(rules: string): string;
}

/** The page at the start of a language: its stylesheet has the rules and fonts that all pages of the language share. */
interface Start {
  /** Its file. */
  stylesheet: string;
  html: string;
  texts: Texts;
  /** Its fonts. */
  faces: string;
}

/** What the first frame of a page writes, with scripts or without. */
const textsInSight = (atlas: Atlas, page: SitePage, app: string): Texts =>
  pageTexts(app + writeSvg(plainLinks(atlas, page)));

async function startsOf({ root, atlas, renderApp, emit }: Press, rules: string): Promise<Map<Lang, Start>> {
  const starts = new Map<Lang, Start>();
  for (const lang of atlas.edition.languages) {
    const html = renderApp(atlas, { lang });
    const texts = textsInSight(atlas, pageOf(atlas.edition, lang), html);
    const faces = await faceRules(root, texts);
    starts.set(lang, { stylesheet: emit(`${rules}\n${faces}`), html, texts, faces });
  }
  return starts;
}

function aloneOf({ atlas, frame }: Press, starts: ReadonlyMap<Lang, Start>): Alone {
  const { edition } = atlas;
  const [lang] = edition.languages;
  const { html = "", faces = "" } = starts.get(lang) ?? {};
  return {
    html: frame({
      attributes: `lang="${htmlLangOf(lang)}" data-map="none"`,
      title: escapeXml(wordsOf(edition, lang).title),
      first: "",
      head: "",
      app: html,
      root: "./",
    }),
    rules: plainRules(atlas) + faces,
  };
}

async function pageHtml(press: Press, drawn: Drawn, start: Start | undefined): Promise<string> {
  const { root, atlas, frame, emit } = press;
  const { page } = drawn;
  const app = await drawn.app;
  const further = await faceRules(root, textsInSight(atlas, page, app), start?.texts);
  const stylesheets = [start?.stylesheet ?? "", ...(further ? [emit(further)] : [])];
  const site = publishedAt(atlas.edition) ?? "";
  const html = frame({
    attributes: attributesOf(page),
    title: escapeXml(pageSummary(atlas, page).title),
    first: stylesheets.map(stylesheetFirst).join(""),
    head: pageHead(atlas, page, site) + stylesheets.map(stylesheetLink).join(""),
    app: app + plainText(atlas, page),
    root: page.root,
  });
  return inFewerLetters(html);
}

/** Writes a page: the root's is there already. */
function write(
  context: Rolldown.PluginContext,
  root: Rolldown.OutputAsset,
  fileName: string,
  source: string,
): void {
  if (fileName === root.fileName) root.source = source;
  else context.emitFile({ type: "asset", fileName, source });
}
