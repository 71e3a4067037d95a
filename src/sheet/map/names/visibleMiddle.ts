import { boxOf, grow } from "../../../geometry/box.ts";
import { isInside } from "../../../geometry/isInside.ts";
import { distanceToLine } from "../../../geometry/lines/distanceToLine.ts";
import type { Drawing } from "../drawing.ts";
import { clipRing } from "../frame/clip.ts";
import type { PagePoint } from "../frame/mapFrame.ts";
import { ringsIn } from "../frame/shapes.ts";

/** A region shows where a circle of this radius fits into the part of it in the frame, in heights of its name. */
const LEAST = 1.15;
const STEPS = 16;

/**
 * The middle of the visible part of a region whose seat is out of sight: of a grid of points, the one furthest
 * from its edges. Undefined where too little of it shows to be spoken of.
 */
export function visibleMiddle({ sheet, frame, sizes }: Drawing, adcode: number): PagePoint | undefined {
  const area = sheet.scene.regions.find((region) => region.adcode === adcode)?.area;
  if (!area) return undefined;
  const rings = ringsIn(frame, area)
    .map((ring) => clipRing(ring, grow(frame.box, -0.5)))
    .filter((ring) => ring.length > 2);
  let best: { at?: PagePoint; room: number } = { room: LEAST * sizes.name.area };
  for (const ring of rings) {
    const { left, top, right, bottom } = boxOf(ring);
    const outline = [...ring, ...ring.slice(0, 1)];
    for (let i = 1; i < STEPS * STEPS; i++) {
      const at: PagePoint = [
        left + ((right - left) * ((i % STEPS) + 0.5)) / STEPS,
        top + ((bottom - top) * (Math.floor(i / STEPS) + 0.5)) / STEPS,
      ];
      // No edge is further than the ring's own box.
      const most = Math.min(at[0] - left, right - at[0], at[1] - top, bottom - at[1]);
      if (most <= best.room || !isInside(at, [outline])) continue;
      const room = distanceToLine(at, outline);
      if (room > best.room) best = { at, room };
    }
  }
  return best.at;
}
