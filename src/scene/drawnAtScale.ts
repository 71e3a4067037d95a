import { allSteps } from "../geometry/allSteps.ts";
import type { Drawn, MarkSizes, Surroundings } from "./drawn.ts";
import { namesAtScale } from "./namesAtScale.ts";
import type { Scene } from "./scene.ts";
import type { Standings } from "./standings.ts";
import { strandsAtScale } from "./strandsAtScale.ts";

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
  return {
    scene,
    worldSize,
    sizes,
    strands: strandsAtScale(scene, worldSize, sizes),
    names: allSteps(namesAtScale(scene, worldSize, sizes, standings, around)),
    around,
  };
}
