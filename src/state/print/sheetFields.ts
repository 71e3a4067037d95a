import type { Lang } from "../lang.ts";
import { SHEET_DEFAULTS, type SheetSettings } from "./settings.ts";

/** The sheet that is being composed: its settings, but for what the rest of the state says already. */
export interface SheetFields extends Omit<SheetSettings, "subject" | "filter"> {
  /** Null: the comparison where there is one, else the selection, else the whole. */
  shows: "whole" | "selection" | null;
}

/** Texts of the designer's own, and how many characters of each an address takes. */
export const SHEET_TEXTS = { title: 60, byline: 60, note: 300, reviewNumber: 40, date: 40 } as const;

const { subject: _subject, filter: _filter, ...DEFAULTS } = SHEET_DEFAULTS;

/** A new sheet in the reader's language. */
export const newSheet = ({ lang }: { lang: Lang }): SheetFields => ({ ...DEFAULTS, lang, shows: null });

/** Changes the sheet that is being composed; nothing where there is none. */
export const sheetPatch = (
  { sheet }: { sheet: SheetFields | null },
  fields: Partial<SheetFields>,
): { sheet?: SheetFields } => (sheet ? { sheet: { ...sheet, ...fields } } : {});
