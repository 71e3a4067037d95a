import type { SvgElement } from "../../../render/svg.ts";
import { elementsOf } from "./context.ts";
import { circleOperators, pathOperators, rectangleOperators } from "./pathOperators.ts";

/** The elements in a document's definitions, by id. */
export function definitions(node: SvgElement, found = new Map<string, SvgElement>(), inDefs = false) {
  for (const child of elementsOf(node)) {
    const isDefined = inDefs || node.name === "defs";
    if (isDefined && child.attributes.id) found.set(child.attributes.id, child);
    definitions(child, found, isDefined);
  }
  return found;
}

type Definitions = ReadonlyMap<string, SvgElement>;

/**
 * The operators of a shape's path.
 *
 * @throws Where it is an element that no sheet has.
 */
export function shapeOperators(node: SvgElement, defined: Definitions): string {
  const { attributes } = node;
  const value = (key: string) => Number(attributes[key] ?? 0);
  if (node.name === "path") return pathOperators(attributes.d ?? "");
  if (node.name === "line")
    return pathOperators(`M${value("x1")} ${value("y1")}L${value("x2")} ${value("y2")}`);
  if (node.name === "circle") return circleOperators(value("cx"), value("cy"), value("r"));
  if (node.name === "rect")
    return rectangleOperators(value("x"), value("y"), value("width"), value("height"), value("rx"));
  if (node.name === "use") {
    const used = defined.get(attributes.href?.slice(1) ?? "");
    if (used) return shapeOperators(used, defined);
  }
  throw new Error(`<${node.name}> has no place in a PDF of a sheet`);
}

/** The operators that clip to what `clip-path` refers to. */
export function clipOperators(reference: string, defined: Definitions): string {
  const clip = defined.get(/#([^)]*)/.exec(reference)?.[1] ?? "");
  const [path] = clip ? elementsOf(clip) : [];
  if (!path) throw new Error(`${reference} is not defined`);
  return `${shapeOperators(path, defined)}${path.attributes["clip-rule"] === "evenodd" ? "W*" : "W"} n\n`;
}
