import { type Box, boxOf, grow, holds } from "../box.ts";
import type { World } from "../mercator.ts";
import { freeAreas } from "./freeArea.ts";

/** A view of the plane: which point is in the middle of the container, and how wide the world is in CSS px. */
export interface View {
  centre: World;
  worldSize: number;
}

/** The container in CSS px, from its own top left, and what lies over it. */
export interface Room {
  width: number;
  height: number;
  covers: readonly Box[];
}

/** Where a point of the unit square is in the container, in CSS px. */
export function project({ centre, worldSize }: View, { width, height }: Room, [x, y]: World): World {
  return [width / 2 + (x - centre[0]) * worldSize, height / 2 + (y - centre[1]) * worldSize];
}

/**
 * The part of the plane that a view shows, in the unit square, down to a sheet that covers its whole width.
 * A card in a corner takes nothing away.
 */
export function viewFrame({ centre, worldSize }: View, { width, height, covers }: Room): Box {
  const under = covers.find(({ left, right, bottom }) => left <= 0 && right >= width && bottom >= height);
  const [x, y] = [centre[0] - width / 2 / worldSize, centre[1] - height / 2 / worldSize];
  return { left: x, top: y, right: x + width / worldSize, bottom: y + (under?.top ?? height) / worldSize };
}

const container = ({ width, height }: Room): Box => ({ left: 0, top: 0, right: width, bottom: height });

/** Whether all points are in the container, `margin` CSS px from its edges, and none under a cover. */
export function isClear(view: View, room: Room, points: readonly World[], margin: number): boolean {
  const inside = grow(container(room), -margin);
  return points.every((point) => {
    const px = project(view, room, point);
    return holds(inside, px) && !room.covers.some((cover) => holds(grow(cover, margin / 2), px));
  });
}

/**
 * The closest view that has all points in one free part of the container, `margin` CSS px from its edges.
 * Of several free parts it takes the one in which the points come out largest, of equals the roomiest.
 *
 * @param closest The most that the world may be wide, in CSS px: one point alone does not fill the screen.
 * @param above As the margin, from the upper and the lower edge.
 */
export function fitView(
  room: Room,
  points: readonly World[],
  margin: number,
  closest: number,
  above = margin,
): View {
  const bounds = boxOf(points);
  const fits = freeAreas(container(room), room.covers).map((free) => {
    const inner = { width: free.right - free.left - 2 * margin, height: free.bottom - free.top - 2 * above };
    const worldSize = Math.min(
      closest,
      Math.max(1, inner.width) / (bounds.right - bounds.left),
      Math.max(1, inner.height) / (bounds.bottom - bounds.top),
    );
    return { free, worldSize, roominess: Math.min(inner.width, inner.height) };
  });
  const [{ free, worldSize } = { free: container(room), worldSize: closest }] = fits.sort(
    (a, b) => b.worldSize - a.worldSize || b.roominess - a.roominess,
  );
  const aside = (low: number, high: number, size: number) => ((low + high) / 2 - size / 2) / worldSize;
  return {
    worldSize,
    centre: [
      (bounds.left + bounds.right) / 2 - aside(free.left, free.right, room.width),
      (bounds.top + bounds.bottom) / 2 - aside(free.top, free.bottom, room.height),
    ],
  };
}

/**
 * {@link fitView}, but that no mark lies under furniture along the upper and lower edges: where one does, its whole row
 * is left free, as long as enough of the container remains.
 *
 * @param furniture In CSS px of the container, in the order in which it is seen to.
 * @param marks Those of the points that must be read.
 * @param framing As {@link fitView} has them, the CSS px around furniture that are its own, and those of height that it
 *   leaves at least.
 * @param above As {@link fitView} has it.
 */
export function fitBeside(
  room: Room,
  furniture: readonly Box[],
  points: readonly World[],
  marks: readonly World[],
  { margin, closest, reach, least }: Record<"margin" | "closest" | "reach" | "least", number>,
  above = margin,
): View {
  const across = room.covers.filter(({ left, right }) => left <= 0 && right >= room.width);
  const free = {
    top: Math.max(0, ...across.filter(({ top }) => top <= 0).map(({ bottom }) => bottom)),
    bottom: Math.min(
      room.height,
      ...across.filter(({ bottom }) => bottom >= room.height).map(({ top }) => top),
    ),
  };
  let { top, bottom } = free;
  let view = fitView(room, points, margin, closest, above);
  // What the lower row moves may come to lie under the upper one.
  for (const one of [...furniture, ...furniture]) {
    const under = grow(one, reach);
    if (!marks.some((mark) => holds(under, project(view, room, mark)))) continue;
    const isAbove = one.top + one.bottom < free.top + free.bottom;
    const [from, to] = isAbove ? [Math.max(top, one.bottom), bottom] : [top, Math.min(bottom, one.top)];
    if (to - from < least) continue;
    [top, bottom] = [from, to];
    const rows = [
      { left: 0, top: 0, right: room.width, bottom: top },
      { left: 0, top: bottom, right: room.width, bottom: room.height },
    ];
    view = fitView({ ...room, covers: [...room.covers, ...rows] }, points, margin, closest, above);
  }
  return view;
}
