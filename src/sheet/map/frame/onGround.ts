import { type Box, boxOf } from "../../../geometry/box.ts";
import { worldOf } from "../../../geometry/lines/worldOf.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { MapFrame, PagePoint } from "./mapFrame.ts";

type Ground = Pick<Scene, "surroundings" | "regions">;

const known = new WeakMap<Scene["surroundings"], Box>();

/** What the regions and the lines around them cover, in the unit square: beyond it a map has nothing but ends. */
export function groundOf({ surroundings, regions }: Ground): Box | undefined {
  if (surroundings.length === 0) return undefined;
  const shapes = [...surroundings.map(({ geometry }) => geometry), ...regions.map(({ area }) => area)];
  const found = known.get(surroundings) ?? boxOf(shapes.flatMap((shape) => worldOf(shape).flat()));
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
export function onGround(frame: MapFrame, scene: Ground): MapFrame {
  const ground = groundOf(scene);
  if (!ground) return frame;
  const corners = boxOf([
    frame.toPage([ground.left, ground.top]),
    frame.toPage([ground.right, ground.bottom]),
  ]);
  return { ...frame, box: inside(frame.box, corners), safe: inside(frame.safe, corners) };
}

/** A frame that ends before its place does, moved up to where that begins: white is beneath a map, not around it. */
export function raised(frame: MapFrame, { top }: Box): MapFrame {
  const by = frame.box.top - top;
  if (by <= 0) return frame;
  const up = (box: Box): Box => ({ ...box, top: box.top - by, bottom: box.bottom - by });
  const moved = ([x, y]: PagePoint): PagePoint => [x, y - by];
  return {
    ...frame,
    box: up(frame.box),
    safe: up(frame.safe),
    toPage: (at) => moved(frame.toPage(at)),
    place: (lonLat) => moved(frame.place(lonLat)),
  };
}
