import { type Block, stack } from "../page/block.ts";

/** What can be laid out for a width, and the least width in mm that it needs. */
export interface Flowing {
  least: number;
  block(width: number): Block;
}

/** Two blocks side by side where the page is wide enough for both, the right one at the right; else stacked. */
export function beside(
  left: Flowing,
  right: { width: number; block: Block },
  width: number,
  gap: number,
): Block {
  const rest = width - right.width - gap;
  if (rest < Math.max(left.least, right.width * 1.6)) return stack([left.block(width), right.block], gap);
  const block = left.block(rest);
  return {
    height: Math.max(block.height, right.block.height),
    draw: (x, y) => [...block.draw(x, y), ...right.block.draw(x + width - right.width, y)],
  };
}
