import { grow } from "../../../geometry/box.ts";
import type { Area, Lines } from "../../../geometry/lines/linesOf.ts";
import { worldOf } from "../../../geometry/lines/worldOf.ts";
import { clipLine, clipRing } from "./clip.ts";
import type { MapFrame, PagePoint } from "./mapFrame.ts";

/** Lines are cut this far outside the frame, in mm, so that no cut end shows. */
const BEYOND = 1.5;

/** Names, tints and legend ask for the same areas in one frame. */
const ringsKept = new WeakMap<MapFrame, Map<Area, (readonly PagePoint[])[]>>();

/** The rings of an area that reach into the frame, on the page. */
export function ringsIn(frame: MapFrame, area: Area): readonly (readonly PagePoint[])[] {
  const kept = ringsKept.get(frame) ?? new Map();
  ringsKept.set(frame, kept);
  const known = kept.get(area);
  if (known) return known;
  const rings = worldOf(area)
    .map((ring) => clipRing(ring.map(frame.toPage), grow(frame.box, BEYOND)))
    .filter((ring) => ring.length > 2);
  kept.set(area, rings);
  return rings;
}

/** The parts of lines that reach into the frame, on the page. */
export function linesIn(frame: MapFrame, lines: Lines): (readonly PagePoint[])[] {
  return worldOf(lines).flatMap((line) => clipLine(line.map(frame.toPage), grow(frame.box, BEYOND)));
}
