import { boxOf } from "../../geometry/box.ts";
import { isInside } from "../../geometry/isInside.ts";
import type { World } from "../../geometry/mercator.ts";
import type { NamedArea } from "../../geometry/names/nameToPlace.ts";
import { regionShapes } from "../regionShapes.ts";
import type { Scene } from "../scene.ts";

/**
 * The regions on a map's plane, for a name that would be taken for theirs.
 *
 * @param at The name's point, on the plane.
 * @param place From the unit square to the plane, in CSS px or in mm.
 */
export const namedAreas = (scene: Scene, at: World, place: (at: World) => World): NamedArea[] =>
  regionShapes(scene).map(({ borders }) => {
    const rings = borders.map((ring) => ring.map(place));
    return { rings, bounds: boxOf(rings.flat()), isOwn: isInside(at, rings) };
  });
