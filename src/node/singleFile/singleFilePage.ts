import { editPage, removal } from "../html/editPage.ts";
import { inlineHashes } from "../html/inlineHashes.ts";
import { type PageElement, pageElement, pageElements } from "../html/pageElements.ts";

/** Relations of a link to what the page would load from beside it, and to its own address. */
const LOADED = /^(later|modulepreload|preload|prefetch|stylesheet|canonical)$/;

/** What the page loses: its policy, what it would load from beside it, and a preview for those who are sent an address. */
const isOutside = (
  { name, attributes: { rel, src, property, name: meta, ...others } }: PageElement,
  text: string,
) =>
  (name === "meta" &&
    (others["http-equiv"] === "Content-Security-Policy" ||
      property?.startsWith("og:") ||
      meta?.startsWith("twitter:"))) ||
  (name === "link" && LOADED.test(rel ?? "")) ||
  (name === "script" && src !== undefined) ||
  // The stylesheet that the page carries: this one has its own, without the fonts.
  (name === "style" && text.startsWith("@font-face"));

/** An address of the site's own that was left in; a query or a fragment alone stays within the page. */
const LEFT_OVER = /(?:src|href)="(?!data:|https?:|#|\?)[^"]+"|["'(]\.?\/?assets\/[^"')]+/;

/**
 * The built page with everything inside it.
 *
 * @param html The page as the build leaves it.
 * @param parts The stylesheet, the script that unpacks, and what it unpacks (JSON).
 * @throws Where the page still names a file beside it.
 */
export function singleFilePage(html: string, { css, boot, pack }: Record<"css" | "boot" | "pack", string>) {
  const bare = editPage(
    html,
    pageElements(html)
      .filter((element) => isOutside(element, html.slice(element.content.start, element.content.end)))
      .map((element) => removal(html, element)),
  );
  const left = LEFT_OVER.exec(bare)?.[0];
  if (left) throw new Error(`The one file cannot hold what the page names: ${left}`);
  const endOf = (name: string, text: string) => {
    const { end } = pageElement(bare, name).content;
    return { start: end, end, text };
  };
  const whole = editPage(bare, [
    endOf("head", `<style>${css.replaceAll("</style", "<\\/style")}</style>`),
    endOf(
      "body",
      `<script type="application/json" id="atlas-pack">${pack.replaceAll("<", "\\u003c")}</script><script>${boot}</script>`,
    ),
  ]);
  const { start } = pageElement(whole, "head").content;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(whole)}">`;
  return editPage(whole, [{ start, end: start, text: policy }]);
}

/** Nothing from anywhere: only what is in the page (by its hash), and what its script has unpacked from it. */
function policyOf(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${inlineHashes(html, "script").join(" ")} blob:`,
    `style-src ${inlineHashes(html, "style").join(" ")}`,
    "style-src-attr 'unsafe-inline'",
    "font-src data: blob:",
    "img-src data: blob:",
    "connect-src data: blob:",
    // Where the page comes from a disk, Chromium starts a module as a worker only from `data:`; MapLibre sees to it.
    "worker-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
