import type { Atlas } from "../../atlas/atlas.ts";
import { isHub } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import { monthNumber } from "../../atlas/plainDate.ts";
import { isFiltering } from "../../atlas/queries/filter.ts";
import { monthsOf, partnershipById } from "../../atlas/queries/queries.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { formatSpan } from "../../text/formatSpan.ts";
import { passingText } from "../../text/passingText.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { SheetScene } from "../sheetScene.ts";

/** A title that names more areas than this is no title. */
const MOST_NAMES = 4;

/** The months from the first to the last of a sheet's partnerships. */
function span({ partnerships }: SheetScene, lang: Lang): string {
  const months = partnerships.map(({ date }) => monthNumber(date.start));
  return months.length > 0 ? formatSpan(Math.min(...months), Math.max(...months), lang) : "";
}

/** What a sheet is of, in one language, and a line beneath it. */
export function sheetWords(
  atlas: Atlas,
  sheet: SheetScene,
  { subject, filter }: SheetSettings,
  lang: Lang,
): { title: string; subtitle: string } {
  const words = wordsOf(atlas.edition, lang);
  const nameOf = (adcode: number) => atlas.jurisdictions.get(adcode)?.name.short[lang] ?? String(adcode);
  if (subject?.kind === "partnership") {
    const partnership = partnershipById(atlas, subject.id);
    if (partnership) {
      const rest = partnership.others ? words.andOthers : "";
      const participants = formatsOf(lang).list(partnership.participants.map(nameOf), rest);
      const isHidden = sheet.partnerships.length === 0 && words.hidden;
      const subtitle = joined([formatsOf(lang).date(partnership.date), participants, isHidden]);
      return { title: partnership.title[lang], subtitle };
    }
  }
  const count = sheet.partnerships.length;
  const counted = words.sheet.regionSubtitle(count, span(sheet, lang));
  if (subject?.kind === "compare") {
    const names = subject.adcodes.map(nameOf);
    return {
      title:
        names.length > MOST_NAMES
          ? words.sheet.compareTitleMany(names.length)
          : words.sheet.compareTitle(formatsOf(lang).list(names)),
      // Its tables say what the filter leaves out of them.
      subtitle: counted,
    };
  }
  if (subject?.kind === "story") return { title: words.story.strip, subtitle: span(sheet, lang) };
  const passing = passingText(filter, monthsOf(atlas), words);
  const isEmpty = count === 0 && isFiltering(filter);
  const subtitleOf = (text: string) =>
    isEmpty ? words.sheet.nothingPasses(passing) : joined([text, passing && words.sheet.filtered(passing)]);
  if (subject?.kind === "region" && !isHub(atlas.edition, subject.adcode))
    return { title: words.sheet.regionTitle(nameOf(subject.adcode)), subtitle: subtitleOf(counted) };
  return { title: words.sheet.wholeTitle(count), subtitle: subtitleOf(span(sheet, lang)) };
}

const joined = (parts: readonly (string | false)[]) => parts.filter(Boolean).join(" · ");
