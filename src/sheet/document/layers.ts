import { element, type SvgElement, type SvgNode } from "../../render/svg.ts";

/** What has no layer of its own. */
export const FURNITURE = "furniture";

/** Layers of a map by what a designer calls them, from the names of the drawing's groups. */
const NAMES: Readonly<Record<string, string>> = {
  relief: "ground",
  neighbours: "ground",
  regions: "regions",
  hatches: "regions",
  counties: "regions",
  borders: "regions",
  rivers: "rivers",
  "river-under": "rivers",
  casings: "line casings",
  leaders: "names",
  "river-name": "names",
  "province-names": "names",
  "inset-scale": FURNITURE,
  names: "names",
  marks: "places",
  "crop-marks": "crop marks",
};
const BESIDE_FURNITURE = /^(title|defs)$/;

/** The name of the layer that a group is; undefined where it is none. */
export const layerName = ({ attributes }: SvgElement) => attributes["inkscape:label"];

/** Whether a group is one of the sheet's maps. */
export const isMap = ({ attributes }: SvgElement) => attributes["data-layer"]?.startsWith("map-") === true;

/**
 * A sheet with its layers named as Inkscape and Illustrator read them: `id`, `inkscape:label`. The furniture around the
 * maps becomes groups, and lines a group each theme; casings lie under all of them, so their order changes nothing.
 * Where a layer has several groups they share the label, and the later ones' `id` says what they hold.
 */
export function layered(document: SvgElement): SvgElement {
  const taken = new Set<string>();
  const layer = (label: string, detail: string, group: SvgElement): SvgElement => {
    const plain = label.replaceAll(" ", "-");
    const names = [plain, `${plain}-${detail}`];
    const id = names.find((name) => !taken.has(name)) ?? `${plain}-${detail}-${taken.size}`;
    taken.add(id);
    const attributes = { id, "inkscape:groupmode": "layer", "inkscape:label": label, ...group.attributes };
    return { ...group, attributes };
  };
  const inMap = (node: SvgNode): SvgNode => {
    if (typeof node === "string" || node.name !== "g") return node;
    const group = node.attributes["data-layer"] ?? "";
    if (group === "strands") return { ...node, children: byTheme(node, layer) };
    const label = NAMES[group];
    return label ? layer(label, group, node) : { ...node, children: node.children.map(inMap) };
  };
  const children: SvgNode[] = [];
  let furniture: SvgNode[] = [];
  const endFurniture = () => {
    if (furniture.length > 0) children.push(layer(FURNITURE, "below", element("g", {}, furniture)));
    furniture = [];
  };
  for (const node of document.children) {
    const isAround = typeof node === "string" || !(BESIDE_FURNITURE.test(node.name) || isLayer(node));
    if (isAround) furniture.push(node);
    else {
      endFurniture();
      children.push(inMap(node));
    }
  }
  endFurniture();
  const xmlns = { "xmlns:inkscape": "http://www.inkscape.org/namespaces/inkscape" };
  return { ...document, attributes: { ...document.attributes, ...xmlns }, children };
}

const isLayer = (node: SvgElement) => isMap(node) || (node.attributes["data-layer"] ?? "") in NAMES;

/** The lines of each theme as a layer. */
function byTheme(
  { children }: SvgElement,
  layer: (label: string, detail: string, group: SvgElement) => SvgElement,
): SvgElement[] {
  const themes = new Map<string, SvgElement[]>();
  for (const line of children) {
    if (typeof line === "string") continue;
    const theme = line.attributes["data-theme"] ?? "";
    themes.set(theme, [...(themes.get(theme) ?? []), line]);
  }
  return [...themes].map(([theme, lines]) => layer(`lines ${theme}`, "inset", element("g", {}, lines)));
}
