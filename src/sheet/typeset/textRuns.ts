import type { SvgElement } from "../../render/svg.ts";
import { inheritStyle, type TextStyle } from "../document/textStyle.ts";

/** A stretch of text in one style and paint. */
export interface TextRun {
  text: string;
  style: TextStyle;
  /** Attributes of its own `<tspan>` that say how it is painted. */
  paint: Readonly<Record<string, string>>;
  /** Its own place; where it has none, it goes on where the last one ended. */
  x: number | undefined;
  y: number | undefined;
  dx: number;
  dy: number;
  /** Degrees clockwise about its place. */
  turn: number;
}

const ABOUT_TEXT = /^(x|y|dx|dy|rotate|font-.*|text-anchor|letter-spacing|xml:space)$/;

/** The attributes of a text element that its outlines have as well. */
export function paintOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => !ABOUT_TEXT.test(key)));
}

/** The runs of a `<text>`, in order. Letters with places of their own are a run each. */
export function textRuns({ attributes, children }: SvgElement, outer: TextStyle, paint = {}): TextRun[] {
  const style = inheritStyle(outer, attributes);
  const plain = { style, paint, x: undefined, y: undefined, dx: 0, dy: 0, turn: 0 };
  const runs = children.flatMap((child) => {
    if (typeof child !== "string") return textRuns(child, style, { ...paint, ...paintOf(child.attributes) });
    const letters = attributes.x?.includes(" ") ? [...child] : [child];
    return letters.map((letter) => ({ ...plain, text: letter }));
  });
  const list = (key: string) => attributes[key]?.split(" ").map(Number) ?? [];
  const [x, y, dx, dy, turn] = ["x", "y", "dx", "dy", "rotate"].map(list);
  return runs.map((run, index) => ({
    ...run,
    x: run.x ?? x?.[index],
    y: run.y ?? y?.[index],
    dx: run.dx + (dx?.[index] ?? 0),
    dy: run.dy + (dy?.[index] ?? 0),
    turn: run.turn || (turn?.[index] ?? 0),
  }));
}
