import { PAGES } from "../state/print/pages.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { State } from "../state/state.ts";
import { sheetOfState } from "./sheetOfState.ts";

/** What the browser prints: the sheet that is being composed, else what is in view on A4. */
export function printOf(state: State, site: string | null = null): SheetSettings {
  const settings = sheetOfState(state, site);
  const { width, height, margin } = PAGES["a4-portrait"] ?? settings;
  return state.sheet ? settings : { ...settings, width, height, margin };
}
