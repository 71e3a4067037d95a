import { type Block, stack } from "../page/block.ts";

/**
 * Blocks beneath each other in columns of about the same height.
 *
 * @param step From the left edge of a column to that of the next, in mm.
 */
export function columns(blocks: readonly Block[], count: number, step: number, gap: number): Block {
  const { height } = stack(blocks, gap);
  const parts: Block[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    // Its middle says to which column it belongs.
    const isNext = used + block.height / 2 > (height * parts.length) / count;
    if (isNext && parts.length < count) parts.push([]);
    parts.at(-1)?.push(block);
    used += block.height + gap;
  }
  const stacks = parts.map((part) => stack(part, gap));
  return {
    height: Math.max(...stacks.map((one) => one.height)),
    draw: (x, y) => stacks.flatMap(({ draw }, i) => draw(x + i * step, y)),
  };
}
