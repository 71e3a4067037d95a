import type { SvgElement } from "../../render/svg.ts";
import { dashes } from "./dashes.ts";
import { isLines } from "./pathLines.ts";

/** A sheet as Chromium prints it best: dashed lines are their dashes, each a line of its own. */
export function printable({ name, attributes, children }: SvgElement, outer?: string): SvgElement {
  const { "stroke-dasharray": pattern = outer, ...others } = attributes;
  return {
    name,
    attributes:
      name === "g" || pattern === undefined ? others : { ...others, ...dashedLine(others.d, pattern) },
    children: children.map((child) => (typeof child === "string" ? child : printable(child, pattern))),
  };
}

function dashedLine(d: string | undefined, pattern: string) {
  const [dash, gap] = pattern.split(" ").map(Number);
  return d && dash !== undefined && gap !== undefined && isLines(d)
    ? { d: dashes(d, [dash, gap]) }
    : { "stroke-dasharray": pattern };
}
