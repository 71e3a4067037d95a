import { dirname } from "node:path/posix";
import type { Rolldown } from "vite";

const LINK = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/;

/**
 * Takes the stylesheet that a page links to out of the page and out of the bundle, to be written into the page: one
 * request less.
 *
 * @returns The page without the link, and the rules.
 * @throws Where the page links to none that the bundle has.
 */
export function takeStylesheet(html: string, bundle: Rolldown.OutputBundle): { html: string; rules: string } {
  const name = LINK.exec(html)?.[1] ?? "";
  const asset = bundle[name];
  if (asset?.type !== "asset") throw new Error(`index.html: no stylesheet ${name}`);
  delete bundle[name];
  // Addresses in it were from its own folder.
  const rules = String(asset.source).replaceAll(/url\((?!["']?(?:data:|#))/g, `url(${dirname(name)}/`);
  return { html: html.replace(LINK, ""), rules: rules.trim() };
}
