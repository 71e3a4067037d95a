import { fitView, isClear, type Room, type View } from "../../geometry/camera/fitCamera.ts";
import type { World } from "../../geometry/mercator.ts";
import type { Direction } from "../../geometry/nearestTowards.ts";
import type { StopShape } from "../../scene/stopShape.ts";
import { cameraOf } from "../../state/cameraOf.ts";
import type { Camera } from "../../state/state.ts";
import { FRAMING } from "../../style/framing.ts";

/** A step of the arrow keys, in CSS px. */
const STEP = 100;

const AWAY: Record<Direction, World> = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] };

/** The camera one step further in a direction. */
export function pannedCamera({ centre: [x, y], worldSize }: View, direction: Direction): Camera {
  const [right, down] = AWAY[direction];
  const step = STEP / worldSize;
  return cameraOf({ centre: [x + right * step, y + down * step], worldSize });
}

/** The camera that brings a stop into sight, no closer than now; null where it is in sight already. */
export function cameraFor(view: View, room: Room, { points }: StopShape): Camera | null {
  const { margin } = FRAMING;
  if (isClear(view, room, points, margin / 2)) return null;
  return cameraOf(fitView(room, points, margin, view.worldSize));
}
