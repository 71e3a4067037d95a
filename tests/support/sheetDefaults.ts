import { SHEET_DEFAULTS as DEFAULTS, type SheetSettings } from "../../src/state/print/settings.ts";

/** As a sheet is in Chinese where nothing else is said. */
export const SHEET_DEFAULTS: SheetSettings = { ...DEFAULTS, lang: "zh" };
