import { type MarkSizes, namesAtScale, type Surroundings, strandsAtScale } from "./atScale.ts";
import type { Scene } from "./scene.ts";
import type { Drawn } from "./subjectAt.ts";

/** As {@link drawnAtScale}, before any name has its place, which takes longer than all the rest. */
export const namelessAtScale = (scene: Scene, worldSize: number, sizes: MarkSizes): Drawn => ({
  scene,
  worldSize,
  sizes,
  strands: strandsAtScale(scene, worldSize, sizes),
  names: new Map(),
  around: undefined,
});

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
  const names = namesAtScale(scene, worldSize, sizes, around);
  return { ...namelessAtScale(scene, worldSize, sizes), names, around };
}
