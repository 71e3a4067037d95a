import type { Box } from "../../geometry/box.ts";
import type { PagePoint } from "./mapFrame.ts";
import type { PlacedSheetName } from "./worstName.ts";

/** Letter heights in which a mark is beside a name. */
const BESIDE = 0.7;

const distanceTo = ({ left, top, right, bottom }: Box, [x, y]: PagePoint) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * The names whose marks are nearer to a name than its own is, or, where a line joins these, right beside it: a reader
 * would doubt whose it is.
 */
export function confusingMarks(
  { name, box, leader }: PlacedSheetName,
  all: readonly PlacedSheetName[],
): PlacedSheetName[] {
  if (name.radius === 0) return [];
  const reach = leader ? (name.lines[0]?.type.size ?? 0) * BESIDE : distanceTo(box, name.at);
  return all.filter(
    ({ name: { id, at, radius } }) => id !== name.id && radius > 0 && distanceTo(box, at) < reach,
  );
}
