import { booleanPointInPolygon, distance } from "@turf/turf";
import type { Position } from "geojson";
import { type Area, linesOf } from "../../geometry/lines/linesOf.ts";

/** A part of a river inside an area, in kilometres along the river from its source. */
export interface Reach {
  from: number;
  to: number;
}

type Edge = readonly [Position, Position];

const edgesOf = (line: readonly Position[]): Edge[] =>
  line.flatMap((to, i) => {
    const from = line[i - 1];
    return from ? [[from, to] as const] : [];
  });

const between = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge, part: number): Position => [
  ax + (bx - ax) * part,
  ay + (by - ay) * part,
];

/** Whether two edges are too far from each other to meet, which nearly all are. */
const areApart = (
  [[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge,
  [[cx = 0, cy = 0], [dx = 0, dy = 0]]: Edge,
): boolean =>
  (ax < cx && ax < dx && bx < cx && bx < dx) ||
  (ax > cx && ax > dx && bx > cx && bx > dx) ||
  (ay < cy && ay < dy && by < cy && by < dy) ||
  (ay > cy && ay > dy && by > cy && by > dy);

/** Where along `edge`, from 0 to 1, it meets `other`; undefined where they do not meet. */
function crossing(
  [[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge,
  [[cx = 0, cy = 0], [dx = 0, dy = 0]]: Edge,
): number | undefined {
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
  const beside = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
  return along > 0 && along < 1 && beside >= 0 && beside <= 1 ? along : undefined;
}

/**
 * The reaches of a river inside an area, in the river's order.
 *
 * Method: every edge of the river is cut where it meets an edge of the area, and a piece belongs to the area
 * when its middle does (Turf, booleanPointInPolygon). No step and no tolerance: the pieces of areas that fill
 * the ground add up to the river. Lengths are great-circle. Accuracy: that of the two files, rivers to about
 * 100 m and borders to about 1 km; the line leaves out small bends, so that a river is shorter than printed.
 *
 * @param river From source to mouth.
 */
export function riverInside(river: readonly Position[], area: Area): Reach[] {
  const border = linesOf(area).flatMap(edgesOf);
  const reaches: Reach[] = [];
  let done = 0;
  for (const edge of edgesOf(river)) {
    const km = distance(...edge);
    const cuts = border
      .flatMap((other) => (areApart(edge, other) ? [] : (crossing(edge, other) ?? [])))
      .sort((a, b) => a - b);
    for (const [i, end] of [...cuts, 1].entries()) {
      const start = cuts[i - 1] ?? 0;
      if (!booleanPointInPolygon(between(edge, (start + end) / 2), area)) continue;
      const [from, to] = [done + start * km, done + end * km];
      const last = reaches.at(-1);
      if (last && from - last.to < 1e-9) last.to = to;
      else reaches.push({ from, to });
    }
    done += km;
  }
  return reaches;
}

/** Kilometres of reaches together. */
export const lengthOf = (reaches: readonly Reach[]): number =>
  reaches.reduce((km, { from, to }) => km + to - from, 0);
