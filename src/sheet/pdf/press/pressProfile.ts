import type { Condition } from "../../../state/print/fileChoice.ts";

/**
 * Where the output profile of a condition lies that comes with the atlas. Of the registry's data sets that are named in
 * `PRESSES`, FOGRA39's alone is under a free licence: FOGRA29 and CGATS TR 002 are too, but are another uncoated paper and
 * another newsprint.
 */
export const pressProfile = (condition: Condition): URL | undefined =>
  condition === "coated" ? new URL("../profiles/fogra39.icc", import.meta.url) : undefined;
