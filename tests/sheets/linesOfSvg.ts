import type { SvgElement } from "../../src/render/svg.ts";

type Point = readonly [x: number, y: number];

/** Every straight-lined path that a sheet's document draws or clips by, with its points in millimetres; repeated ones as often as they are. */
export function linesOfSvg(document: SvgElement): Point[][] {
  const defined = new Map<string, SvgElement>();
  const lines: Point[][] = [];
  const walk = (node: SvgElement, isDefined: boolean) => {
    const { id, href, d } = node.attributes;
    if (isDefined && id) defined.set(id, node);
    const clip = /#([^)]*)/.exec(node.attributes["clip-path"] ?? "")?.[1];
    for (const used of [node.name === "use" && href?.slice(1), clip])
      if (used) {
        const target = defined.get(used);
        if (target) walk(target, false);
      }
    if (node.name === "path" && !isDefined && d && /^[MLHVZlhvz\d\s.-]*$/.test(d)) lines.push(points(d));
    for (const child of node.children)
      if (typeof child !== "string") walk(child, isDefined || node.name === "defs");
  };
  walk(document, false);
  return lines;
}

function points(d: string): Point[] {
  const found: Point[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([MLHVZlhvz])([^MLHVZlhvz]*)/g)) {
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (/[Zz]/.test(command)) [x, y] = [startX, startY];
    while (values.length > 0) {
      const next = values.shift() ?? 0;
      if (command === "h") x += next;
      else if (command === "H") x = next;
      else if (command === "v") y += next;
      else if (command === "V") y = next;
      else {
        const [across, down] = [next, values.shift() ?? 0];
        [x, y] = command === "l" ? [x + across, y + down] : [across, down];
        if (command === "M") [startX, startY] = [x, y];
      }
      found.push([x, y]);
    }
  }
  return found;
}
