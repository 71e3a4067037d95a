import type { DrawnName } from "./drawn.ts";
import type { Scene, ScenePoint } from "./scene.ts";
import type { Standings } from "./standings.ts";

/** The points that a map marks: a bystander has mark and name, or neither. */
export const shownPoints = (
  { points }: Scene,
  names: ReadonlyMap<number | string, DrawnName>,
  standings: Standings,
): readonly ScenePoint[] =>
  points.filter(({ adcode }) => standings.get(adcode) !== "aside" || names.has(adcode));
