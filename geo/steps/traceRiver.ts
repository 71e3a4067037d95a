import type { Position } from "geojson";
import type { Network } from "./joinSegments.ts";
import { nearest } from "./nearest.ts";

const MAX_MISS_KM = 4;

/** The way from `start` to `goal` with the fewest points. Points lie evenly, so it is the shortest or close to it. */
function shortestWay({ links }: Network, start: number, goal: number): number[] | undefined {
  const cameFrom = new Map([[start, start]]);
  const queue = [start];
  for (const at of queue) {
    if (at === goal) break;
    for (const next of links[at] ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  if (!cameFrom.has(goal)) return undefined;
  const way = [goal];
  for (let at = goal; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.push(at);
  }
  return way.reverse();
}

/**
 * One river as one line from source to mouth, without the arms and tributaries beside it: the way through the
 * network past the points where the river is known to be.
 *
 * @param id The river, to name it in faults.
 * @param course Source, towns on its banks, mouth, in order, each with its name.
 */
export function traceRiver(network: Network, id: string, course: Record<string, Position>): Position[] {
  const names = Object.keys(course);
  const stops = Object.entries(course).map(([name, point]) => {
    const found = nearest(network.points, point);
    if (!found) throw new Error(`${id}: there are no rivers`);
    if (found.km > MAX_MISS_KM)
      throw new Error(
        `${id}: no river within ${MAX_MISS_KM} km of ${name}; the nearest is ${found.km.toFixed(1)} km off, at [${network.points[found.index]}]`,
      );
    return found.index;
  });
  const indices = stops.slice(0, 1);
  for (const [i, goal] of stops.slice(1).entries()) {
    const start = stops[i] ?? goal;
    const way = shortestWay(network, start, goal);
    if (!way) throw new Error(`${id}: no way along the rivers from ${names[i]} to ${names[i + 1]}`);
    indices.push(...way.slice(1));
  }
  const twice = indices.find((index, i) => indices.indexOf(index) !== i);
  if (twice !== undefined) throw new Error(`${id}: goes through ${network.points[twice]} twice`);
  return indices.map((index) => network.points[index] ?? []);
}
