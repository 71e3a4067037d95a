import type { Box } from "../box.ts";
import type { View } from "./fitCamera.ts";

/** How far a view may go: in the unit square, and in CSS px across the whole world. */
export interface Limits {
  bounds: Box;
  smallest: number;
  largest: number;
}

const between = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The nearest view that shows nothing outside the bounds: as MapLibre has it with `maxBounds`. */
export function clampView(
  { centre: [x, y], worldSize }: View,
  { width, height }: { width: number; height: number },
  { bounds: { left, top, right, bottom }, smallest, largest }: Limits,
): View {
  const wanted = between(worldSize, smallest, largest);
  const size = Math.max(wanted, width / (right - left), height / (bottom - top));
  const [dx, dy] = [width / 2 / size, height / 2 / size];
  return {
    worldSize: size,
    centre: [between(x, left + dx, right - dx), between(y, top + dy, bottom - dy)],
  };
}
