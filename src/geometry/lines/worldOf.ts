import { toWorld, type World } from "../mercator.ts";
import { type Area, type Lines, linesOf } from "./linesOf.ts";

/** The geometry of an Atlas never changes: its projection is kept, for the next scale, sheet or preview. */
const projected = new WeakMap<object, readonly (readonly World[])[]>();

/** The lines of a geometry, or its rings, in the unit square. */
export function worldOf(geometry: Area | Lines): readonly (readonly World[])[] {
  const known = projected.get(geometry);
  if (known) return known;
  const world = linesOf(geometry).map((line) => line.map(toWorld));
  projected.set(geometry, world);
  return world;
}
