import { LOOK } from "./look.ts";

/** The last rank of rivers that are named at a zoom: the Fujiang always, the others where there is room. */
export function lowestNamedRank(zoom: number): 1 | 2 | 3 {
  const { nameFrom } = LOOK.river;
  if (zoom < nameFrom[2]) return 1;
  return zoom < nameFrom[3] ? 2 : 3;
}
