import { createHash } from "node:crypto";

/** What the page loses: its policy, and what it would load from beside it. */
const OUTSIDE = [
  /<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>/gi,
  /<link\b[^>]*\brel="?(?:later|modulepreload|preload|prefetch|stylesheet|canonical)\b[^>]*>/gi,
  /<script\b[^>]*\bsrc=[^>]*>\s*<\/script>/gi,
  // The stylesheet that the page carries: this one has its own, without the fonts.
  /<style>@font-face[\s\S]*?<\/style>/gi,
  // A picture for those who are sent an address; this page has none.
  /<meta\b[^>]*(?:property="og:|name="twitter:)[^>]*>/gi,
];

/** An address of the site's own that was left in; a query or a fragment alone stays within the page. */
const LEFT_OVER = /(?:src|href)="(?!data:|https?:|#|\?)[^"]+"|["'(]\.?\/?assets\/[^"')]+/;

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
const IS_DATA = /\btype="?(?:application\/|text\/plain)/;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The built page with everything inside it.
 *
 * @param html The page as the build leaves it.
 * @param parts The stylesheet, the script that unpacks, and what it unpacks (JSON).
 * @throws Where the page still names a file beside it.
 */
export function singleFilePage(html: string, { css, boot, pack }: Record<"css" | "boot" | "pack", string>) {
  const bare = OUTSIDE.reduce((page, pattern) => page.replace(pattern, ""), html);
  const left = LEFT_OVER.exec(bare)?.[0];
  if (left) throw new Error(`The one file cannot hold what the page names: ${left}`);
  const whole = bare
    .replace("</head>", () => `<style>${css.replaceAll("</style", "<\\/style")}</style></head>`)
    .replace(
      "</body>",
      () =>
        `<script type="application/json" id="atlas-pack">${pack.replaceAll("<", "\\u003c")}</script><script>${boot}</script></body>`,
    );
  return whole.replace(
    "<head>",
    () => `<head><meta http-equiv="Content-Security-Policy" content="${policyOf(whole)}">`,
  );
}

/** Nothing from anywhere: only what is in the page (by its hash), and what its script has unpacked from it. */
function policyOf(html: string): string {
  const inline = [...html.matchAll(INLINE)].filter(([, , attributes = ""]) => !IS_DATA.test(attributes));
  const hashes = (wanted: string) =>
    inline.flatMap(([, tag = "", , text = ""]) => (tag.toLowerCase() === wanted ? [hashOf(text)] : []));
  return [
    "default-src 'none'",
    `script-src ${hashes("script").join(" ")} blob:`,
    `style-src ${hashes("style").join(" ")}`,
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
