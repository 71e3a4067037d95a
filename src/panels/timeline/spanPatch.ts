import type { Patch } from "../../state/state.ts";
import type { MonthScale } from "./monthScale.ts";

/** A span of months as a patch; at an end of the axis there is no limit. */
export function spanPatch(from: number, to: number, { first, last }: MonthScale): Patch {
  return { from: from <= first ? null : from, to: to >= last ? null : to };
}
