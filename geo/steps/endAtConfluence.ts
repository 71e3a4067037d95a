import type { Position } from "geojson";

/** A line up to the first point that it shares with the river that it flows into; undefined if it has none. */
export function endAtConfluence(line: Position[], into: readonly Position[]): Position[] | undefined {
  const known = new Set(into.map(String));
  const end = line.findIndex((point) => known.has(String(point)));
  return end > 0 ? line.slice(0, end + 1) : undefined;
}
