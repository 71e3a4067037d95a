import type { Atlas } from "../../atlas/atlas.ts";
import { stepOf } from "../../atlas/edition/edition.ts";
import { passes } from "../../atlas/queries/filter.ts";
import { type State, subjectKey } from "../../state/state.ts";
import { sortText } from "../../text/sortText.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import { countOf } from "../parts/subject/countOf.ts";
import { regionName } from "../parts/subject/regionName.ts";
import { subjectName } from "../parts/subject/subjectName.ts";

function compareAnnouncement({ compare, lang }: State, atlas: Atlas): string {
  const { announce } = wordsOf(atlas.edition, lang).compare;
  if (!compare) return announce.closed;
  if (compare.length === 0) return announce.empty;
  const names = compare.map((adcode) => regionName(atlas, adcode, lang));
  return announce.opened(compare.length, formatsOf(lang).list(names));
}

/** The step that is told, with its sentences: whoever presses “next” hears what there is now. */
function stepAnnouncement({ step, lang }: State, { edition }: Atlas): string {
  const { story } = wordsOf(edition, lang);
  const told = stepOf(edition, step);
  if (!step || !told) return story.left;
  const { colon, stop } = wordsOf(edition, lang);
  return story.place(step, edition.story.length) + colon + told.title[lang] + stop + told.text[lang];
}

/** What to say aloud when the state has changed: the language, what was opened, or how much is shown. */
export function announcement(before: State, after: State, atlas: Atlas): string {
  const { lang, selection } = after;
  const { announce, shown } = wordsOf(atlas.edition, lang);
  if (lang !== before.lang) return announce.language;
  const isStep = after.step !== before.step;
  if (isStep && after.step) return stepAnnouncement(after, atlas);
  if (subjectKey(selection) !== subjectKey(before.selection)) {
    if (!selection) return announce.closed;
    const name = subjectName(atlas, selection, lang);
    const count = selection.kind === "region" ? countOf(atlas, selection.adcode) : undefined;
    return count === undefined ? announce.partnership(name) : announce.region(name, count);
  }
  if (String(after.compare) !== String(before.compare)) return compareAnnouncement(after, atlas);
  if (after.sort !== before.sort) return sortText(after.sort, wordsOf(atlas.edition, lang));
  if (after.themes !== before.themes || after.from !== before.from || after.to !== before.to) {
    const all = atlas.partnerships;
    return shown(all.filter((partnership) => passes(partnership, after)).length, all.length);
  }
  return isStep ? stepAnnouncement(after, atlas) : "";
}
