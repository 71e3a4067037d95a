import type { Rolldown } from "vite";

/** The fonts of the first paint: the main files of the text and of the names; siteFonts.ts says which those are. */
const FIRST = /\/(mianyu-sans-400|mianyu-serif-700)-[\w-]{8}\.woff2$/;

/** Links that ask for the fonts of the first paint. */
export const fontPreloads = (bundle: Rolldown.OutputBundle): string =>
  Object.keys(bundle)
    .filter((name) => FIRST.test(name))
    .map((name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${name}">`)
    .join("");
