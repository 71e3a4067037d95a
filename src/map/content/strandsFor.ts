import type { Drawn, MarkSizes } from "../../scene/drawn.ts";
import type { Scene } from "../../scene/scene.ts";
import { strandsAtScale } from "../../scene/strandsAtScale.ts";

/** The same with strands of a Scene for a scale, in the sizes of the map; those that it has, where they are. */
export function strandsFor(drawn: Drawn, scene: Scene, worldSize: number, sizes: MarkSizes): Drawn {
  const hasStrands =
    drawn.strands.length > 0 &&
    worldSize === drawn.worldSize &&
    scene === drawn.scene &&
    sizes.strandGap === drawn.sizes.strandGap;
  const strands = hasStrands ? drawn.strands : strandsAtScale(scene, worldSize, sizes);
  return { ...drawn, scene, worldSize, sizes, strands };
}
