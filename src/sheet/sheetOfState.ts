import type { State } from "../state/state.ts";
import { SHEET_DEFAULTS, type SheetSettings } from "./settings.ts";

/**
 * The sheet of what a reader has in view: as it is being composed, else on the default page; of the selection, with
 * the filter, in the language.
 */
export function sheetOfState(state: State): SheetSettings {
  const { lang, selection, themes, from, to, sheet } = state;
  const { shows, ...composed } = sheet ?? { ...SHEET_DEFAULTS, lang, shows: null };
  return {
    ...composed,
    subject: shows === "whole" ? null : selection,
    filter: { themes, from, to },
  };
}
