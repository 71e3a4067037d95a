import type { Atlas } from "../../atlas/atlas.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { Partnership } from "../../atlas/schema.ts";
import { element, type SvgElement } from "../../render/svg.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { formatsOf, htmlLangOf, wordsOf } from "../../text/words.ts";

function entry(
  atlas: Atlas,
  { date, title, summary, participants, others }: Partnership,
  lang: Lang,
): SvgElement {
  const words = wordsOf(atlas.edition, lang);
  const names = participants.map((adcode) => atlas.jurisdictions.get(adcode)?.name.short[lang] ?? "");
  const who = formatsOf(lang).list(names, others ? words.andOthers : "");
  return element("article", {}, [
    element("h3", {}, [title[lang]]),
    element("p", {}, [`${formatsOf(lang).date(date)} · ${who}`]),
    element("p", {}, [summary[lang]]),
  ]);
}

/** For a browser without scripts: what it does without, and all partnerships as text, in both languages. */
export const plainText = (atlas: Atlas): string =>
  atlas.edition.languages
    .map((lang) => {
      const words = wordsOf(atlas.edition, lang);
      const section = element("section", { lang: htmlLangOf(lang) }, [
        element("h2", {}, [words.title]),
        element("p", { class: "plain-note" }, [words.withoutScripts]),
        ...(atlas.partnerships.length > 0 ? [] : [element("p", {}, [words.noPartnerships])]),
        ...atlas.partnerships.map((partnership) => entry(atlas, partnership, lang)),
      ]);
      return writeSvg(section);
    })
    .join("\n");
