import { allSteps } from "../../src/geometry/allSteps.ts";
import type { Drawn, MarkSizes, Surroundings } from "../../src/scene/drawn.ts";
import { namesAtScale } from "../../src/scene/names/namesAtScale.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { shownPoints } from "../../src/scene/shownPoints.ts";
import type { Standings } from "../../src/scene/standings.ts";
import { strandsAtScale } from "../../src/scene/strandsAtScale.ts";

/**
 * A Scene where the world is `worldSize` CSS px wide: strands and the places of names.
 *
 * @param around What is in sight, for the names; the whole plane where it is left out.
 * @param standings What each place is in what is chosen.
 */
export function drawnAtScale(
  scene: Scene,
  worldSize: number,
  sizes: MarkSizes,
  around?: Surroundings,
  standings: Standings = new Map(),
): Drawn {
  const names = allSteps(namesAtScale(scene, worldSize, sizes, standings, around));
  return {
    scene,
    worldSize,
    sizes,
    strands: strandsAtScale(scene, worldSize, sizes),
    names,
    points: shownPoints(scene, names, standings),
    around,
  };
}
