import { type Box, boxOf } from "../../geometry/box.ts";
import type { Scene } from "../../scene/scene.ts";
import type { MapFrame } from "./mapFrame.ts";
import { worldOf } from "./shapes.ts";

const known = new WeakMap<Scene["surroundings"], Box>();

/** What the lines around the regions cover, in the unit square: beyond it a map has nothing but ends. */
function groundOf(surroundings: Scene["surroundings"]): Box | undefined {
  if (surroundings.length === 0) return undefined;
  const found =
    known.get(surroundings) ?? boxOf(surroundings.flatMap(({ geometry }) => worldOf(geometry).flat()));
  known.set(surroundings, found);
  return found;
}

const inside = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** A frame no wider and no higher than the ground that there is to draw in it. */
export function onGround(frame: MapFrame, { surroundings }: Pick<Scene, "surroundings">): MapFrame {
  const ground = groundOf(surroundings);
  if (!ground) return frame;
  const corners = boxOf([
    frame.toPage([ground.left, ground.top]),
    frame.toPage([ground.right, ground.bottom]),
  ]);
  return { ...frame, box: inside(frame.box, corners), safe: inside(frame.safe, corners) };
}
