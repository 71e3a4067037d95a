import type { Rolldown } from "vite";
import { editPage, removal } from "../html/editPage.ts";
import { pageElements } from "../html/pageElements.ts";

/**
 * Takes the stylesheet that a page links to out of the page and out of the bundle, to be written anew with the
 * fonts that each page begins with.
 *
 * @returns The page without the link, and the rules.
 * @throws Where the page links to none that the bundle has.
 */
export function takeStylesheet(html: string, bundle: Rolldown.OutputBundle): { html: string; rules: string } {
  const link = pageElements(html).find(
    ({ name, attributes }) => name === "link" && attributes.rel === "stylesheet",
  );
  const name = link?.attributes.href?.replace("./", "") ?? "";
  const asset = bundle[name];
  if (!link || asset?.type !== "asset") throw new Error(`index.html: no stylesheet ${name}`);
  delete bundle[name];
  return { html: editPage(html, [removal(html, link)]), rules: String(asset.source).trim() };
}
