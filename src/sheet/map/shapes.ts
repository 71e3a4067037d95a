import type { MultiPolygon, Polygon, Position } from "geojson";
import { grow } from "../../geometry/box.ts";
import { toWorld, type World } from "../../geometry/mercator.ts";
import { clipLine, clipRing } from "./clip.ts";
import type { MapFrame, PagePoint } from "./mapFrame.ts";

/** Lines are cut this far outside the frame, in mm, so that no cut end shows. */
const BEYOND = 1.5;

type Lines =
  | { type: "LineString"; coordinates: Position[] }
  | { type: "MultiLineString"; coordinates: Position[][] };

/** The geometry of an Atlas never changes: its projection is kept, for the next map, sheet or preview. */
const projected = new WeakMap<object, readonly (readonly World[])[]>();

/** The lines of a geometry in the unit square. */
export function worldOf(geometry: Polygon | MultiPolygon | Lines): readonly (readonly World[])[] {
  const known = projected.get(geometry);
  if (known) return known;
  const { type, coordinates } = geometry;
  const lines =
    type === "LineString" ? [coordinates] : type === "MultiPolygon" ? coordinates.flat() : coordinates;
  const world = lines.map((line) => line.map(toWorld));
  projected.set(geometry, world);
  return world;
}

/** The rings of an area that reach into the frame, on the page. */
export function ringsIn(frame: MapFrame, area: Polygon | MultiPolygon): (readonly PagePoint[])[] {
  return worldOf(area)
    .map((ring) => clipRing(ring.map(frame.toPage), grow(frame.box, BEYOND)))
    .filter((ring) => ring.length > 2);
}

/** The parts of lines that reach into the frame, on the page. */
export function linesIn(frame: MapFrame, lines: Lines): (readonly PagePoint[])[] {
  return worldOf(lines).flatMap((line) => clipLine(line.map(frame.toPage), grow(frame.box, BEYOND)));
}
