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
