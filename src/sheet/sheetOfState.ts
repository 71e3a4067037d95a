import { SHEET_DEFAULTS, type SheetSettings, type SheetSubject } from "../state/print/settings.ts";
import type { State } from "../state/state.ts";

/**
 * The sheet of what a reader has in view: as it is being composed, else on the default page; of the comparison, else
 * of the selection, with the filter, in the language.
 */
export function sheetOfState(state: State): SheetSettings {
  const { lang, themes, from, to, sheet } = state;
  const { shows, ...composed } = sheet ?? { ...SHEET_DEFAULTS, lang, shows: null };
  return { ...composed, subject: subjectOf(state, shows), filter: { themes, from, to } };
}

function subjectOf({ selection, compare, sort }: State, shows: "whole" | "selection" | null): SheetSubject {
  if (shows === "whole") return null;
  return shows === null && compare && compare.length > 0
    ? { kind: "compare", adcodes: compare, sort }
    : selection;
}
