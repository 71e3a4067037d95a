import { type Block, stack } from "./block.ts";

/** Two blocks side by side where the page is wide enough for both, the right one at the right; else stacked. */
export function beside(
  left: (width: number) => Block,
  right: { width: number; block: Block },
  width: number,
  gap: number,
): Block {
  const rest = width - right.width - gap;
  if (rest < right.width * 1.6) return stack([left(width), right.block], gap);
  const block = left(rest);
  return {
    height: Math.max(block.height, right.block.height),
    draw: (x, y) => `${block.draw(x, y)}\n${right.block.draw(x + width - right.width, y)}`,
  };
}
