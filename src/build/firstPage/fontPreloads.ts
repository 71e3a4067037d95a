import type { HtmlTagDescriptor, Rolldown } from "vite";

/** The fonts of the first paint: the main files of the text and of the names; siteFonts.ts says which those are. */
const FIRST = /\/(mianyu-sans-400|mianyu-serif-700)-[\w-]{8}\.woff2$/;

/** Asks for the fonts of the first paint with the page itself. */
export const fontPreloads = (bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] =>
  Object.keys(bundle)
    .filter((name) => FIRST.test(name))
    .map((name) => ({
      tag: "link",
      attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${name}` },
      injectTo: "head",
    }));
