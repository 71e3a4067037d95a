import type { Position } from "geojson";
import { nearest } from "./nearest.ts";

/** River segments joined end to end: every point once, and the points beside each. */
export interface Network {
  points: Position[];
  /** For each point, the indices of its neighbours. */
  links: number[][];
}

/** GSHHG cuts its rivers at the edges of its bins, and ends tributaries up to 0.8 km beside the river. */
const MAX_GAP_KM = 1;

/** Joins segments where they share a point, and loose ends to the nearest point of another segment. */
export function joinSegments(segments: Position[][]): Network {
  const points: Position[] = [];
  const links: number[][] = [];
  const segmentOf: number[] = [];
  const indexOf = new Map<string, number>();
  const link = (a: number, b: number) => {
    if (a === b) return;
    links[a]?.push(b);
    links[b]?.push(a);
  };
  const place = (point: Position, segment: number) => {
    const known = indexOf.get(point.join());
    if (known !== undefined) return known;
    indexOf.set(point.join(), points.length);
    segmentOf.push(segment);
    links.push([]);
    return points.push(point) - 1;
  };
  for (const [segment, line] of segments.entries()) {
    const indices = line.map((point) => place(point, segment));
    for (const [i, index] of indices.slice(1).entries()) link(indices[i] ?? index, index);
  }
  const looseEnds = points.flatMap((_, index) => (links[index]?.length === 1 ? [index] : []));
  for (const end of looseEnds) {
    const point = points[end] ?? [];
    const other = nearest(points, point, (index) => segmentOf[index] !== segmentOf[end]);
    if (other && other.km <= MAX_GAP_KM) link(end, other.index);
  }
  return { points, links };
}
