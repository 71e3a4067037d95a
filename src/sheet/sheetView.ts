import type { SheetSettings } from "../state/print/settings.ts";
import { START, type State } from "../state/state.ts";

/** What the atlas's page shows of what a sheet is of. */
export function sheetView({ subject, filter, lang }: SheetSettings): State {
  const view: State = { ...START, ...filter, lang: lang === "en" ? "en" : "zh" };
  if (subject?.kind !== "compare") return { ...view, selection: subject };
  return { ...view, compare: subject.adcodes, sort: subject.sort ?? null };
}
