import { length } from "./number.ts";

/**
 * What `rotate(degrees x y)` says: how far it turns, clockwise, about which point.
 *
 * @throws Where a transform is anything else: a sheet has no other.
 */
export function turnOf(transform: string): { degrees: number; about: readonly [x: number, y: number] } {
  const [, operands = ""] = /^rotate\(([^)]*)\)$/.exec(transform) ?? [];
  const [degrees = Number.NaN, x = 0, y = 0] = operands.split(" ").map(Number);
  if (Number.isNaN(degrees)) throw new Error(`${transform} is not a turn`);
  return { degrees, about: [x, y] };
}

/** `rotate(degrees x y)` as a matrix. */
export function turnMatrix(transform: string): string {
  const {
    degrees,
    about: [x, y],
  } = turnOf(transform);
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const matrix = [cos, sin, -sin, cos].map((value) => String(Math.round(value * 1e6) / 1e6 + 0));
  return [...matrix, length(x - x * cos + y * sin), length(y - x * sin - y * cos)].join(" ");
}
