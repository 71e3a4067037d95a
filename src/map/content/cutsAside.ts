import { boxAround, grow, holds, scaleBox, touches } from "../../geometry/box.ts";
import type { World } from "../../geometry/mercator.ts";
import type { Drawn, Surroundings } from "../../scene/drawn.ts";
import { FRAMING } from "../../style/framing.ts";

/**
 * Whether the edge of what is in sight cuts off the name of a bystander, as where the map has moved since it was placed.
 *
 * @param worldSize Of the map as it is now, in CSS px.
 */
export function cutsAside({ scene, names }: Drawn, { frame }: Surroundings, worldSize: number): boolean {
  const seen = grow(scaleBox(frame, worldSize), 0.5);
  return scene.points.some(({ adcode, at: [x, y] }) => {
    const name = names.get(adcode);
    if (name?.standing !== "aside") return false;
    const { box, offset } = name;
    const middle: World = [x * worldSize + offset[0], y * worldSize + offset[1]];
    const here = boxAround(middle, box.right - box.left, box.bottom - box.top);
    const isWhole = holds(seen, [here.left, here.top]) && holds(seen, [here.right, here.bottom]);
    return touches(grow(seen, FRAMING.edge), here) && !isWhole;
  });
}
