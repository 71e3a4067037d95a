import type { Rolldown } from "vite";
import type { Edition } from "../../../atlas/edition/edition.ts";
import { cutLines } from "../../../panels/parts/wholeLines/cutLines.ts";
import { VIEWPORTS } from "../../../style/viewports.ts";
import { htmlLangOf, wordsOf } from "../../../text/words.ts";
import { editPage, removal } from "../../html/editPage.ts";
import { pageElements } from "../../html/pageElements.ts";
import { mediaQuery } from "../picture/mediaQuery.ts";
import { AWAKEN_PARTS, awaken, type StartWords } from "./awaken.ts";
import { inlineScript } from "./inlineScript.ts";
import { LAY_OUT_PARTS, layOut } from "./layOut.ts";

function startWords(edition: Edition): Record<string, StartWords> {
  return Object.fromEntries(
    edition.languages.map((lang) => {
      const { notStarted, notStartedInSandbox, reload } = wordsOf(edition, lang);
      return [htmlLangOf(lang), { notStarted, notStartedInSandbox, reload }];
    }),
  );
}

/** For awaken.ts, which finds the parts of later.ts by them. */
const windows = Object.fromEntries(VIEWPORTS.map(({ name, media }) => [name, mediaQuery(media)]));

/**
 * Moves the page's scripts to its end, where they and the data wait for the first paint: until then the machine and
 * the line are for the page itself. The fonts go before the data.
 */
export function scriptsLast(edition: Edition, html: string, bundle: Rolldown.OutputBundle): string {
  const elements = pageElements(html);
  const body = elements.find(({ name }) => name === "body");
  const entry = elements.find(({ name, attributes }) => name === "script" && attributes.type === "module");
  const parts = elements.filter(
    ({ name, attributes }) => name === "link" && attributes.rel === "modulepreload",
  );
  if (!body || !entry) throw new Error("index.html: no body, or no script");
  const data = Object.keys(bundle)
    .filter((name) => /\.(geo)?json$/.test(name))
    .map((name) => `<link rel="later" as="fetch" fetchpriority="low" crossorigin href="./${name}">`);
  const script = inlineScript(
    awaken,
    [startWords(edition), windows, layOut, cutLines],
    [...AWAKEN_PARTS, ...LAY_OUT_PARTS],
  );
  const last = [
    `<link rel="later" crossorigin data-entry href="${entry.attributes.src}">`,
    ...parts.map(({ attributes }) => `<link rel="later" crossorigin href="${attributes.href}">`),
    ...data,
    `<script>${script}</script>`,
  ];
  const { end } = body.content;
  return editPage(html, [
    ...[entry, ...parts].map((element) => removal(html, element)),
    { start: end, end, text: `${last.join("\n    ")}\n  ` },
  ]);
}
