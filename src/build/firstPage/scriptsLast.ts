import type { Rolldown } from "vite";

const SCRIPTS = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;

/**
 * Moves the page's scripts to its end, and asks for the data beside them: until the page is painted, all of a narrow
 * line is for the page itself.
 */
export function scriptsLast(html: string, bundle: Rolldown.OutputBundle): string {
  const scripts = html.match(SCRIPTS) ?? [];
  const data = Object.keys(bundle)
    .filter((name) => /\.(geo)?json$/.test(name))
    .map((name) => `\n    <link rel="preload" as="fetch" crossorigin href="./${name}">`);
  return html
    .replaceAll(SCRIPTS, "")
    .replace("</body>", () => `${[...data, ...scripts].join("").trimStart()}\n  </body>`);
}
