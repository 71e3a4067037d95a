import type { Atlas } from "../../atlas/atlas.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { Partnership } from "../../atlas/schema.ts";
import { element, escapeXml } from "../../render/svg.ts";
import { formatsOf, htmlLangOf, wordsOf } from "../../text/words.ts";

function entry(
  atlas: Atlas,
  { date, title, summary, participants, others }: Partnership,
  lang: Lang,
): string {
  const words = wordsOf(atlas.edition, lang);
  const names = participants.map((adcode) => atlas.jurisdictions.get(adcode)?.name.short[lang] ?? "");
  const who = formatsOf(lang).list(names, others ? words.andOthers : "");
  return element("article", {}, [
    element("h3", {}, escapeXml(title[lang])),
    element("p", {}, escapeXml(`${formatsOf(lang).date(date)} · ${who}`)),
    element("p", {}, escapeXml(summary[lang])),
  ]);
}

/** For a browser without scripts: what it does without, and all partnerships as text, in both languages. */
export const plainText = (atlas: Atlas): string =>
  atlas.edition.languages
    .map((lang) => {
      const words = wordsOf(atlas.edition, lang);
      return element("section", { lang: htmlLangOf(lang) }, [
        element("h2", {}, escapeXml(words.title)),
        element("p", { class: "plain-note" }, escapeXml(words.withoutScripts)),
        ...(atlas.partnerships.length > 0 ? [] : [element("p", {}, escapeXml(words.noPartnerships))]),
        ...atlas.partnerships.map((partnership) => entry(atlas, partnership, lang)),
      ]);
    })
    .join("\n");
