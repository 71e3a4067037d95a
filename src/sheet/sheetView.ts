import type { Edition } from "../atlas/edition/edition.ts";
import type { World } from "../geometry/mercator.ts";
import { openStep } from "../state/openStep.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import { type State, startIn } from "../state/state.ts";
import { langsOf } from "./page/sheetStyle.ts";
import { sheetFraming } from "./sheetFraming.ts";

/**
 * What the atlas's page shows of what a sheet is of.
 *
 * @param extent What the sheet's map is made for, in the unit square.
 */
export function sheetView(edition: Edition, settings: SheetSettings, extent: readonly World[]): State {
  const { subject, filter, lang } = settings;
  const camera = sheetFraming(settings, extent);
  const view: State = { ...startIn(langsOf(lang, edition)[0]), ...filter, camera };
  if (subject?.kind === "story") return { ...view, ...openStep(1) };
  if (subject?.kind !== "compare") return { ...view, selection: subject };
  return { ...view, compare: subject.adcodes, sort: subject.sort ?? null };
}
