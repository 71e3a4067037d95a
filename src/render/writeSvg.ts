import { escapeXml } from "./escapeXml.ts";
import type { SvgNode } from "./svg.ts";

/** Elements with elements in them, each of which is written on a line of its own. */
const GROUPS = /^(svg|g|defs)$/;

/** Writes a tree as SVG, or one of HTML whose elements all have content. */
export function writeSvg(node: SvgNode): string {
  if (typeof node === "string") return escapeXml(node);
  const { name, attributes, children } = node;
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) tag += ` ${key}="${escapeXml(value)}"`;
  if (children.length === 0) return `<${tag}/>`;
  const content = children.map(writeSvg);
  return GROUPS.test(name)
    ? `<${tag}>\n${content.join("\n")}\n</${name}>`
    : `<${tag}>${content.join("")}</${name}>`;
}
