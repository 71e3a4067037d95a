import type { Drawn } from "./drawn.ts";
import type { ScenePoint } from "./scene.ts";

/** The bystanders that have no room for mark and name (see shownPoints.ts): their dimmed strands end in a dot, not in nothing. */
export const dimmedEnds = ({ scene, points }: Pick<Drawn, "scene" | "points">): readonly ScenePoint[] =>
  scene.points.filter((point) => !points.includes(point));
