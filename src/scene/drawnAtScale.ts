import { allSteps } from "../geometry/allSteps.ts";
import { namesAtScale, strandsAtScale } from "./atScale.ts";
import type { Drawn, MarkSizes, Surroundings } from "./drawn.ts";
import type { Scene } from "./scene.ts";

/**
 * A Scene where the world is `worldSize` CSS px wide: strands and the places of names.
 *
 * @param around What is in sight, for the names; the whole plane where it is left out.
 */
export function drawnAtScale(
  scene: Scene,
  worldSize: number,
  sizes: MarkSizes,
  around?: Surroundings,
): Drawn {
  return {
    scene,
    worldSize,
    sizes,
    strands: strandsAtScale(scene, worldSize, sizes),
    names: allSteps(namesAtScale(scene, worldSize, sizes, around)),
    around,
  };
}
