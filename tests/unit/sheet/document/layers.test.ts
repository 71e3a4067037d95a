import { expect, test } from "vitest";
import { layered, layerName } from "../../../../src/sheet/document/layers.ts";
import { readSvg, type SvgElement, writeSvg } from "../../../../src/sheet/document/svgTree.ts";

const svg = layered(
  readSvg(`<svg><title>t</title><text>head</text><g data-layer="map-main"><g data-layer="strands" fill="none">
<path data-theme="b" d="1"/><path data-theme="a" d="2"/><path data-theme="b" d="3"/></g>
<g data-layer="names"><text>n</text></g></g><g data-layer="map-inset"><g data-layer="names"/></g><text>foot</text></svg>`),
);
const all = (node: SvgElement): SvgElement[] =>
  [node].concat(node.children.flatMap((child) => (typeof child === "string" ? [] : all(child))));

test("groups have a designer's names; lines are a layer each theme, in their order", () => {
  const layers = all(svg).filter((node) => layerName(node));
  expect(layers.map((node) => [node.attributes.id, layerName(node)])).toEqual([
    ["furniture", "furniture"],
    ["lines-b", "lines b"],
    ["lines-a", "lines a"],
    ["names", "names"],
    ["names-names", "names"],
    ["furniture-below", "furniture"],
  ]);
  expect(writeSvg(layers[1] ?? svg)).toMatch(/d="1".*d="3"/);
});

test("nothing is lost, and the title stays beside the layers", () => {
  expect(all(svg).filter(({ name }) => name === "path" || name === "text")).toHaveLength(6);
  expect(svg.children[0]).toMatchObject({ name: "title" });
});
