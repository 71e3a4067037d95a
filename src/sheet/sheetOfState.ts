import type { State } from "../state/state.ts";
import { SHEET_DEFAULTS, type SheetSettings } from "./settings.ts";

/** The sheet of what a reader has in view: the selection, the filter, the language; on the default page. */
export function sheetOfState({ lang, selection, themes, from, to }: State): SheetSettings {
  return { ...SHEET_DEFAULTS, lang, subject: selection, filter: { themes, from, to } };
}
