import { dirname } from "node:path/posix";
import type { Rolldown } from "vite";
import { fontPreloads } from "./fontPreloads.ts";
import { later } from "./later.ts";

type Bundle = Rolldown.OutputBundle;

/**
 * Puts the stylesheet that a page links to into the page, and takes it out of the bundle: one request less. It comes
 * after the first frame, for which the first rules are enough, and brings its fonts.
 *
 * @throws Where the page links to a stylesheet that the bundle does not have.
 */
export function inlineStylesheet(html: string, bundle: Bundle, first: string): string {
  return html.replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (link, name: string) => {
    const asset = bundle[name];
    if (asset?.type !== "asset") throw new Error(`index.html: no stylesheet for ${link}`);
    delete bundle[name];
    // Addresses in it were from its own folder.
    const rules = String(asset.source).replaceAll(/url\((?!["']?(?:data:|#))/g, `url(${dirname(name)}/`);
    return `<style>${first}</style>\n    ${later(`<style>${rules.trim()}</style>${fontPreloads(bundle)}`)}`;
  });
}
