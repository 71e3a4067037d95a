import type { Box } from "../../../geometry/box.ts";
import { digits, element, group, type SvgElement } from "../../../render/svg.ts";
import type { PagePoint } from "../frame/mapFrame.ts";
import { pathData } from "./pathData.ts";

/** What lines stop at, in mm: its corners in their order, without a hollow, and the `d` of them. */
export interface LineHole {
  corners: readonly PagePoint[];
  d: string;
}

/** The `d` of a box, in mm. */
export const outline = ({ left, top, right, bottom }: Box) =>
  `M${digits(left)} ${digits(top)}H${digits(right)}V${digits(bottom)}H${digits(left)}z`;

/** An upright box as a hole. */
export const boxHole = (box: Box): LineHole => {
  const { left, top, right, bottom } = box;
  const corners: PagePoint[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return { corners, d: outline(box) };
};

/** A turned rectangle as a hole. */
export const turnedHole = (corners: readonly PagePoint[]): LineHole => ({
  corners,
  d: pathData([corners], true),
});

/** Whether a straight line runs between two shapes without hollows, beside a side of the one. */
const isBeside = (one: readonly PagePoint[], other: readonly PagePoint[]) =>
  one.some(([ax, ay], i) => {
    const [bx, by] = one[(i + 1) % one.length] ?? [ax, ay];
    const across = ([x, y]: PagePoint) => (x - ax) * (by - ay) - (y - ay) * (bx - ax);
    const [own, its] = [one.map(across), other.map(across)];
    return Math.min(...its) >= Math.max(...own) - 1e-9 || Math.max(...its) <= Math.min(...own) + 1e-9;
  });

const overlap = (one: LineHole, other: LineHole) =>
  !isBeside(one.corners, other.corners) && !isBeside(other.corners, one.corners);

/**
 * Holes in sets in which none overlaps another: by the rule that cuts them out, what two of them cover would not be cut.
 * Names that were placed are one set; those that a designer has moved may make more.
 */
export function holeSets(holes: readonly LineHole[]): (readonly LineHole[])[] {
  const sets: LineHole[][] = [[]];
  for (const hole of holes) {
    const free = sets.find((set) => !set.some((other) => overlap(hole, other)));
    if (free) free.push(hole);
    else sets.push([hole]);
  }
  return sets;
}

/**
 * What keeps lines of a map beside holes: the clip paths to define, and a layer of lines that stops at all of them.
 *
 * @param id Of the first clip path.
 */
export function besideHoles(id: string, frame: Box, holes: readonly LineHole[]) {
  const clips = holeSets(holes).map((set, i) => ({
    id: i > 0 ? `${id}-${i + 1}` : id,
    d: [outline(frame), ...set.map(({ d }) => d)].join(""),
  }));
  return {
    clipPaths: clips.map((clip) =>
      element("clipPath", { id: clip.id }, [element("path", { d: clip.d, "clip-rule": "evenodd" })]),
    ),
    stopping(layer: string, lines: readonly SvgElement[]) {
      const [first, ...others] = clips.map((clip) => ({ "clip-path": `url(#${clip.id})` }));
      const inOthers = others.reduce((inner, other) => [element("g", other, inner)], lines);
      return lines.length > 0 ? group(layer, inOthers, first) : [];
    },
  };
}
