import type { Edition } from "../atlas/edition.ts";
import { openStep } from "../state/openStep.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import { type State, startIn } from "../state/state.ts";
import { langsOf } from "./page/sheetStyle.ts";

/** What the atlas's page shows of what a sheet is of. */
export function sheetView(edition: Edition, { subject, filter, lang }: SheetSettings): State {
  const view: State = { ...startIn(langsOf(lang, edition)[0]), ...filter };
  if (subject?.kind === "story") return { ...view, ...openStep(1) };
  if (subject?.kind !== "compare") return { ...view, selection: subject };
  return { ...view, compare: subject.adcodes, sort: subject.sort ?? null };
}
