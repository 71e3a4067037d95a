import { SHEET_DEFAULTS, type SheetSettings } from "../sheet/settings.ts";
import type { Patch, State } from "./state.ts";

/** The sheet that is being composed: its settings, but for what the rest of the state says already. */
export interface SheetFields extends Omit<SheetSettings, "subject" | "filter"> {
  /** Null: the comparison where there is one, else the selection, else the whole. */
  shows: "whole" | "selection" | null;
}

/** Texts of the designer's own, and how many characters of each an address takes. */
export const SHEET_TEXTS = { title: 60, byline: 60, note: 300, reviewNumber: 40, date: 40 } as const;

const { subject: _subject, filter: _filter, ...DEFAULTS } = SHEET_DEFAULTS;

/** A new sheet in the reader's language. */
export const newSheet = ({ lang }: Pick<State, "lang">): SheetFields => ({ ...DEFAULTS, lang, shows: null });

/** Changes the sheet that is being composed; nothing where there is none. */
export const sheetPatch = ({ sheet }: State, fields: Partial<SheetFields>): Patch =>
  sheet ? { sheet: { ...sheet, ...fields } } : {};
