import type { Atlas } from "../../atlas/atlas.ts";
import type { Partnership } from "../../atlas/schema.ts";
import { element, escapeXml } from "../../render/svg.ts";
import { LANGS, type Lang } from "../../state/lang.ts";
import { formatDate } from "../../text/formatDate.ts";
import { formatList } from "../../text/formatList.ts";
import { WORDS } from "../../text/words.ts";

function entry(
  atlas: Atlas,
  { date, title, summary, participants, others }: Partnership,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const names = participants.map((adcode) => atlas.jurisdictions.get(adcode)?.name.short[lang] ?? "");
  const who = formatList(names, lang, others ? words.andOthers : "");
  return element("article", {}, [
    element("h3", {}, escapeXml(title[lang])),
    element("p", {}, escapeXml(`${formatDate(date, lang)} · ${who}`)),
    element("p", {}, escapeXml(summary[lang])),
  ]);
}

/** For a browser without scripts: what it does without, and all partnerships as text, in both languages. */
export const plainText = (atlas: Atlas): string =>
  LANGS.map((lang) => {
    const words = WORDS[lang];
    return element("section", { lang: words.htmlLang }, [
      element("h2", {}, escapeXml(words.title)),
      element("p", { class: "plain-note" }, escapeXml(words.withoutScripts)),
      ...(atlas.partnerships.length > 0 ? [] : [element("p", {}, escapeXml(words.noPartnerships))]),
      ...atlas.partnerships.map((partnership) => entry(atlas, partnership, lang)),
    ]);
  }).join("\n");
