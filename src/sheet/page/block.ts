import { latinMarks } from "../../render/latinMarks.ts";
import type { SvgElement } from "../../render/svg.ts";
import { LEADING, TO_BASELINE, type Type, type TypeAt, typeLine } from "../../render/type.ts";
import { wrapText } from "./wrapText.ts";

/** A piece of the page's furniture, as high as it is for the width it was made for. Millimetres. */
export interface Block {
  height: number;
  /** From its top left. */
  draw(x: number, y: number): readonly SvgElement[];
}

/** Takes no room. */
export const NOTHING: Block = { height: 0, draw: () => [] };

/**
 * How far the mark that opens a line hangs in the margin, in mm, so that letters stand beneath letters: of a Chinese
 * mark the left half is empty, and where there is no margin only that leaves the page.
 */
function hanging(line: string, x: number, size: number): number {
  if (!/^[“‘（《「『【]/.test(line) || latinMarks(line).has(0)) return 0;
  return x >= size ? size : size / 2;
}

interface TextLook {
  anchor?: TypeAt["anchor"];
  /** Names in which no line breaks. */
  whole?: readonly string[];
}

/** A text in as many lines as it needs; nothing for an empty one. */
export function textBlock(
  text: string,
  type: Type,
  width: number,
  { anchor = "start", whole }: TextLook = {},
): Block {
  if (!text) return NOTHING;
  const lines = wrapText(text, type.size, width, whole, type.face);
  const step = type.size * LEADING;
  const aside = { start: 0, middle: width / 2, end: width }[anchor];
  return {
    height: lines.length * step,
    draw: (x, y) =>
      lines.map((line, i) => {
        const out = anchor === "start" ? hanging(line, x, type.size) : 0;
        const baseline = y + step * (i + 0.5) + type.size * TO_BASELINE;
        return typeLine(line, { x: x + aside - out, y: baseline, anchor }, type);
      }),
  };
}

/** Blocks one beneath the other; those without height leave no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, gap * Math.max(0, shown.length - 1)),
    draw(x, y) {
      let top = y;
      return shown.flatMap(({ height, draw }) => {
        const drawn = draw(x, top);
        top += height + gap;
        return drawn;
      });
    },
  };
}
