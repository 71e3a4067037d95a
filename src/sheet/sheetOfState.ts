import type { SheetSettings, SheetSubject } from "../state/print/settings.ts";
import { newSheet, type SheetFields } from "../state/print/sheetFields.ts";
import type { State } from "../state/state.ts";

/**
 * The sheet of what a reader has in view: as it is being composed, else on the default page; of the story, else of the
 * comparison, else of the selection, with the filter, in the language.
 *
 * @param site Where the atlas is published, as far as its publisher says it.
 */
export function sheetOfState(state: State, site: string | null = null): SheetSettings {
  const { themes, from, to } = state;
  const { shows, qr, condition: _c, type: _t, spots: _s, ...composed } = state.sheet ?? newSheet(state);
  return {
    ...composed,
    subject: subjectOf(state, shows),
    filter: { themes, from, to },
    site: qr ? site : null,
  };
}

function subjectOf({ selection, compare, sort, step }: State, shows: SheetFields["shows"]): SheetSubject {
  if (shows === "whole") return null;
  if (shows === "story" || (shows === null && step !== null)) return { kind: "story" };
  return shows === null && compare && compare.length > 0
    ? { kind: "compare", adcodes: compare, sort }
    : selection;
}
