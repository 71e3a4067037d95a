import { markSizes } from "../../render/markSizes.ts";
import { strandsAtScale } from "../../scene/atScale.ts";
import type { Drawn } from "../../scene/drawn.ts";
import type { Scene } from "../../scene/scene.ts";

/** The same with strands of a Scene for a scale and a width of the map in CSS px; those that it has, where they are. */
export function strandsFor(drawn: Drawn, scene: Scene, worldSize: number, width: number): Drawn {
  const sizes = markSizes(width);
  const hasStrands =
    drawn.strands.length > 0 &&
    worldSize === drawn.worldSize &&
    scene === drawn.scene &&
    sizes.strandGap === drawn.sizes.strandGap;
  const strands = hasStrands ? drawn.strands : strandsAtScale(scene, worldSize, sizes);
  return { ...drawn, scene, worldSize, sizes, strands };
}
