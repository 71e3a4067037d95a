import type { Box } from "../box.ts";

/** The four boxes that are left of `area` beside one that covers a part of it; empty ones left out. */
function beside(area: Box, cover: Box): Box[] {
  const apart =
    cover.right <= area.left ||
    cover.left >= area.right ||
    cover.bottom <= area.top ||
    cover.top >= area.bottom;
  if (apart) return [area];
  return [
    { ...area, right: cover.left },
    { ...area, left: cover.right },
    { ...area, bottom: cover.top },
    { ...area, top: cover.bottom },
  ].filter((box) => box.right > box.left && box.bottom > box.top);
}

/** Every large box of `area` that none of the covers touches; `area` itself where they leave none. */
export function freeAreas(area: Box, covers: readonly Box[]): Box[] {
  const free = covers.reduce<Box[]>((boxes, cover) => boxes.flatMap((box) => beside(box, cover)), [area]);
  return free.length > 0 ? free : [area];
}
