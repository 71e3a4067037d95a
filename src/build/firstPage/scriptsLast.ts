import type { Rolldown } from "vite";
import { awaken } from "./boot.ts";

const ENTRY = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PARTS = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * Moves the page's scripts to its end, where they wait for the first paint, and asks for the data there:
 * until the page has come, all of a narrow line is for the page itself.
 */
export function scriptsLast(html: string, bundle: Rolldown.OutputBundle): string {
  const [, entry = ""] = ENTRY.exec(html) ?? [];
  const data = Object.keys(bundle)
    .filter((name) => /\.(geo)?json$/.test(name))
    .map((name) => `<link rel="preload" as="fetch" crossorigin href="./${name}">`);
  const last = [
    `<link rel="later" crossorigin data-entry href="${entry}">`,
    ...(html.match(PARTS) ?? []).map((part) => part.trim().replace("modulepreload", "later")),
    ...data,
    `<script>(${awaken})()</script>`,
  ];
  return html
    .replace(ENTRY, "")
    .replaceAll(PARTS, "")
    .replace("</body>", () => `${last.join("\n    ")}\n  </body>`);
}
