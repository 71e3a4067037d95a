import type { Position } from "geojson";

export type Edge = [Position, Position];

/** The stretches between consecutive points of a line or ring. */
export function edgesOf(line: Position[]): Edge[] {
  return line.slice(1).map((end, i) => [line[i] ?? end, end]);
}

/** The same for both directions. */
export function edgeKey([a, b]: Edge): string {
  return [a.join(), b.join()].sort().join(" ");
}

export function middle([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Edge): Position {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
