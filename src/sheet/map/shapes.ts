import type { MultiPolygon, Polygon, Position } from "geojson";
import { grow } from "../../geometry/box.ts";
import { clipLine, clipRing } from "./clip.ts";
import type { MapFrame, PagePoint } from "./mapFrame.ts";

/** Lines are cut this far outside the frame, in mm, so that no cut end shows. */
const BEYOND = 1.5;

type Lines =
  | { type: "LineString"; coordinates: Position[] }
  | { type: "MultiLineString"; coordinates: Position[][] };

/** The rings of an area that reach into the frame, on the page. */
export function ringsIn(frame: MapFrame, area: Polygon | MultiPolygon): (readonly PagePoint[])[] {
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  return rings
    .map((ring) => clipRing(ring.map(frame.place), grow(frame.box, BEYOND)))
    .filter((ring) => ring.length > 2);
}

/** The parts of lines that reach into the frame, on the page. */
export function linesIn(frame: MapFrame, lines: Lines): (readonly PagePoint[])[] {
  const all = lines.type === "LineString" ? [lines.coordinates] : lines.coordinates;
  return all.flatMap((line) => clipLine(line.map(frame.place), grow(frame.box, BEYOND)));
}
