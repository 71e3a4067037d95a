import type { Atlas } from "../atlas/atlas.ts";
import { passes } from "../atlas/filter.ts";
import { partnershipsOf } from "../atlas/queries.ts";
import { type State, subjectKey } from "../state/state.ts";
import { WORDS } from "../text/words.ts";
import { subjectName } from "./subjectName.ts";

/** What to say aloud when the state has changed: the language, what was opened, or how much is shown. */
export function announcement(before: State, after: State, atlas: Atlas): string {
  const { lang, selection } = after;
  const { announce, shown } = WORDS[lang];
  if (lang !== before.lang) return announce.language;
  if (subjectKey(selection) !== subjectKey(before.selection)) {
    if (!selection) return announce.closed;
    const name = subjectName(atlas, selection, lang);
    return selection.kind === "region"
      ? announce.region(name, partnershipsOf(atlas, selection.adcode).length)
      : announce.partnership(name);
  }
  if (after.themes !== before.themes || after.from !== before.from || after.to !== before.to) {
    const all = atlas.partnerships;
    return shown(all.filter((partnership) => passes(partnership, after)).length, all.length);
  }
  return "";
}
