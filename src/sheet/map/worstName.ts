import { type Box, grow, holds, lengthInside, sharedArea } from "../../geometry/box.ts";
import type { Obstacles } from "../../geometry/nameCandidates.ts";
import type { PagePoint } from "./mapFrame.ts";
import type { SheetName } from "./sheetNames.ts";

export interface PlacedSheetName {
  name: SheetName;
  box: Box;
  /** From the mark to the name, where the name is not beside it. */
  leader: readonly [from: PagePoint, to: PagePoint] | undefined;
}

/** How many things a name lies on that it must not lie on. */
function faults(
  { name, box, leader }: PlacedSheetName,
  all: readonly PlacedSheetName[],
  { lines, boxes }: Obstacles,
) {
  const inner = grow(box, -0.15);
  const others = all.filter((other) => other.name !== name);
  const crossed = (path: readonly PagePoint[], half: number) =>
    path.some((to, i) => lengthInside(grow(inner, half), path[i - 1] ?? to, to) > 0);
  return [
    ...others.filter((other) => sharedArea(box, other.box) > 0),
    ...others.filter((other) => leader && lengthInside(other.box, ...leader) > 0),
    ...others.filter(({ name: { at, radius } }) => radius > 0 && holds(grow(box, radius * 0.8), at)),
    ...lines.filter(({ path, half }) => crossed(path, half)),
    ...boxes.filter((other) => sharedArea(inner, other) > 0),
  ].length;
}

/** The name that is placed worst; undefined where all are well placed. The hub keeps its name. */
export function worstName(placed: readonly PlacedSheetName[], obstacles: Obstacles): SheetName | undefined {
  const counted = placed
    .filter(({ name }) => name.role !== "hub")
    .map((one) => ({ name: one.name, count: faults(one, placed, obstacles) }))
    .filter(({ count }) => count > 0);
  return counted.sort((a, b) => b.count - a.count)[0]?.name;
}
