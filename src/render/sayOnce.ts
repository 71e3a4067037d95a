import type { SvgNode } from "./svg.ts";

/** What an element has from its group where it does not say it itself: https://www.w3.org/TR/SVG2/propidx.html */
const INHERITED = [
  "fill",
  "fill-opacity",
  "font-size",
  "stroke",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-opacity",
  "stroke-width",
] as const;

/** Letter heights are those of who says it. */
const isRelative = (value: string) => value.endsWith("em");

/** The value that most have; undefined where one has none, or none that another could have from it. */
function usualOf(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  let usual: string | undefined;
  for (const value of values) {
    if (value === undefined || isRelative(value)) return undefined;
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (usual === undefined || count > (counts.get(usual) ?? 0)) usual = value;
  }
  return usual;
}

/** An element without an attribute that its group says for it, or with one that its group says for others. */
function told(child: SvgNode, name: string, value: string | undefined, usual: string): SvgNode {
  if (typeof child === "string") return child;
  const { [name]: _, ...others } = child.attributes;
  const own = value === undefined || value === usual ? others : { ...others, [name]: value };
  return { ...child, attributes: own };
}

/** What is in a group that says nothing, in its place. */
const withoutSilent = (child: SvgNode): readonly SvgNode[] =>
  typeof child !== "string" && child.name === "g" && Object.keys(child.attributes).length === 0
    ? child.children
    : [child];

/**
 * The same drawing in fewer letters: what is inherited, and all in a group say, the group says as most of them do; and one
 * that says nothing is none.
 */
export function sayOnce(node: SvgNode): SvgNode {
  if (typeof node === "string" || node.name !== "g") return node;
  let { attributes } = node;
  let children = node.children.map(sayOnce);
  for (const name of INHERITED) {
    const values = children.map((child) =>
      typeof child === "string" ? undefined : (child.attributes[name] ?? attributes[name]),
    );
    const usual = usualOf(values);
    if (usual === undefined) continue;
    attributes = { ...attributes, [name]: usual };
    children = children.map((child, i) => told(child, name, values[i], usual));
  }
  return { ...node, attributes, children: children.flatMap(withoutSilent) };
}
