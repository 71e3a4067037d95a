import type { Patch, State } from "./state.ts";

/** Takes an area into the comparison, at its end, or out of it; the comparison opens with the first. */
export function toggleCompare({ compare }: Pick<State, "compare">, adcode: number): Patch {
  const before = compare ?? [];
  return {
    compare: before.includes(adcode) ? before.filter((other) => other !== adcode) : [...before, adcode],
  };
}
