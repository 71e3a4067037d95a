import type { Rolldown } from "vite";
import { WORDS } from "../../text/words.ts";
import { awaken, type StartWords } from "./boot.ts";

const ENTRY = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PARTS = /\s*<link rel="modulepreload"[^>]*>/g;

const words = ({ notStarted, notStartedInSandbox, reload }: StartWords["zh"]) => ({
  notStarted,
  notStartedInSandbox,
  reload,
});
const START_WORDS: StartWords = { zh: words(WORDS.zh), en: words(WORDS.en) };

/**
 * Moves the page's scripts to its end, where they and the data wait for the first paint: until then the machine and
 * the line are for the page itself. The fonts go before the data.
 */
export function scriptsLast(html: string, bundle: Rolldown.OutputBundle): string {
  const [, entry = ""] = ENTRY.exec(html) ?? [];
  const data = Object.keys(bundle)
    .filter((name) => /\.(geo)?json$/.test(name))
    .map((name) => `<link rel="later" as="fetch" fetchpriority="low" crossorigin href="./${name}">`);
  const last = [
    `<link rel="later" crossorigin data-entry href="${entry}">`,
    ...(html.match(PARTS) ?? []).map((part) => part.trim().replace("modulepreload", "later")),
    ...data,
    `<script>(${awaken})(${JSON.stringify(START_WORDS)})</script>`,
  ];
  return html
    .replace(ENTRY, "")
    .replaceAll(PARTS, "")
    .replace("</body>", () => `${last.join("\n    ")}\n  </body>`);
}
