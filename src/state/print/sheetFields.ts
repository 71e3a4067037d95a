import type { Lang } from "../../atlas/lang.ts";
import type { FileChoice } from "./fileChoice.ts";
import { SHEET_DEFAULTS, type SheetSettings } from "./settings.ts";

/** The sheet that is being composed: its settings, but for what the rest of the state says already. */
export interface SheetFields extends Omit<SheetSettings, "subject" | "filter" | "site">, FileChoice {
  /** Null: the comparison where there is one, else the selection, else the whole. */
  shows: "whole" | "selection" | "story" | null;
  /** A QR code to the published atlas; where that is, is not for an address to say. */
  qr: boolean;
}

/** Texts of the designer's own, and how many characters of each an address takes. */
export const SHEET_TEXTS = { title: 60, byline: 60, note: 300, reviewNumber: 40, date: 40 } as const;

const { subject: _subject, filter: _filter, site: _site, ...DEFAULTS } = SHEET_DEFAULTS;

/** A designer of a newspaper composes for its press. */
export const FILE_DEFAULTS: FileChoice = { condition: "newsprint", type: "text", spots: false };

/** A new sheet in the reader's language. */
export const newSheet = ({ lang }: { lang: Lang }): SheetFields => ({
  ...DEFAULTS,
  ...FILE_DEFAULTS,
  lang,
  shows: null,
  qr: false,
});

/** Changes the sheet that is being composed; nothing where there is none. */
export const sheetPatch = (
  { sheet }: { sheet: SheetFields | null },
  fields: Partial<SheetFields>,
): { sheet?: SheetFields } => (sheet ? { sheet: { ...sheet, ...fields } } : {});
