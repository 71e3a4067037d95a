import { type Box, grow, scaleBox } from "../geometry/box.ts";
import { type Room, type View, viewFrame } from "../geometry/camera/fitCamera.ts";
import { FRAMING } from "../style/framing.ts";
import type { Surroundings } from "./drawn.ts";

/** The part of the map that can be seen, in the unit square, a little smaller on each side. */
export const inSight = (view: View, room: Room): Box =>
  grow(viewFrame(view, room), -FRAMING.edge / view.worldSize);

/**
 * The part of the map that can be seen and what stands over it, in the unit square.
 *
 * @param over What no name may lie under, in CSS px of the map.
 */
export function surroundingsOf(view: View, room: Room, over: readonly Box[]): Surroundings {
  const { centre, worldSize } = view;
  const [x, y] = [centre[0] - room.width / 2 / worldSize, centre[1] - room.height / 2 / worldSize];
  return {
    frame: inSight(view, room),
    boxes: over.map((one) => {
      const { left, top, right, bottom } = scaleBox(grow(one, FRAMING.edge), 1 / worldSize);
      return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
    }),
  };
}
