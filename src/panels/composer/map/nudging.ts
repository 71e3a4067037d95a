import { type Nudge, withNudge } from "../../../state/print/nudge.ts";
import { type SheetFields, sheetPatch } from "../../../state/print/sheetFields.ts";
import type { Patch } from "../../../state/state.ts";

/** A step, in mm, and one with Shift. */
export const [STEP, FINE_STEP] = [0.5, 0.1];

/** Where a name is moved to. */
export const nudgeOf = ({ nudges }: Pick<SheetFields, "nudges">, id: string): Nudge =>
  nudges.find((one) => one.id === id) ?? { id, x: 0, y: 0 };

/** Moves a name by so many mm from where it is. */
export function nudging(state: { sheet: SheetFields | null }, id: string, x: number, y: number): Patch {
  if (!state.sheet) return {};
  const before = nudgeOf(state.sheet, id);
  const nudges = withNudge(state.sheet.nudges, { id, x: before.x + x, y: before.y + y });
  return sheetPatch(state, { nudges });
}
