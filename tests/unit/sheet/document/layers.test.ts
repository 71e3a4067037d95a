import { expect, test } from "vitest";
import { element, group, type SvgElement } from "../../../../src/render/svg.ts";
import { writeSvg } from "../../../../src/render/writeSvg.ts";
import { layered, layerName } from "../../../../src/sheet/document/layers.ts";

const text = (said: string) => element("text", {}, [said]);
const line = (theme: string, d: string) => element("path", { "data-theme": theme, d });
const svg = layered(
  element("svg", {}, [
    element("title", {}, ["t"]),
    text("head"),
    ...group("map-main", [
      ...group("strands", [line("b", "1"), line("a", "2"), line("b", "3")], { fill: "none" }),
      ...group("names", [text("n")]),
    ]),
    ...group("map-inset", group("names", [text("m")])),
    text("foot"),
  ]),
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
  expect(writeSvg(layers[1] ?? svg)).toMatch(/d="1".*\n.*d="3"/);
});

test("nothing is lost, and the title stays beside the layers", () => {
  expect(all(svg).filter(({ name }) => name === "path" || name === "text")).toHaveLength(7);
  expect(svg.children[0]).toMatchObject({ name: "title" });
});
