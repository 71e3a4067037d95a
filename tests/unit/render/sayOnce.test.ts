import fc from "fast-check";
import { expect, test } from "vitest";
import { sayOnce } from "../../../src/render/sayOnce.ts";
import { element, type SvgNode } from "../../../src/render/svg.ts";
import { writeSvg } from "../../../src/render/writeSvg.ts";

const NAMES = ["fill", "stroke", "stroke-width", "font-size"];

/** What each element that is no group is drawn with, its own or its groups'. */
function drawn(node: SvgNode, from: Readonly<Record<string, string>> = {}): unknown[] {
  if (typeof node === "string") return [node];
  const own = { ...from, ...node.attributes };
  if (node.name === "g") return node.children.flatMap((child) => drawn(child, own));
  return [NAMES.map((name) => own[name])];
}

const attributes = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom("red", "blue", "2", "1em"));
const circle = attributes.map((some) => element("circle", some));
const groupOf = (content: fc.Arbitrary<SvgNode>) =>
  fc.tuple(attributes, fc.array(content)).map(([some, children]) => element("g", some, children));
const tree = groupOf(fc.oneof(circle, groupOf(fc.oneof(circle, groupOf(circle)))));

test("nothing is drawn otherwise, in no more elements", () => {
  fc.assert(
    fc.property(tree, (node) => {
      const shorter = sayOnce(node);
      expect(drawn(shorter)).toEqual(drawn(node));
      expect(writeSvg(shorter).split("<").length).toBeLessThanOrEqual(writeSvg(node).split("<").length);
    }),
  );
});

test("what most in a group say is said by the group alone", () => {
  const dots = ["red", "red", "blue"].map((fill) =>
    element("g", { transform: "translate(1 2)" }, [element("circle", { r: 2, fill, stroke: "black" })]),
  );
  const pin = (fill: string) => `<g transform="translate(1 2)"${fill}>\n<circle r="2"/>\n</g>`;
  expect(writeSvg(sayOnce(element("g", { id: "dots" }, dots)))).toBe(
    `<g id="dots" fill="red" stroke="black">\n${[pin(""), pin(""), pin(' fill="blue"')].join("\n")}\n</g>`,
  );
});

test("a group that says nothing is none", () => {
  const strands = ["red", "red", "blue"].map((stroke) =>
    element("g", { stroke }, [element("path", { d: "M0 0" })]),
  );
  expect(writeSvg(sayOnce(element("g", {}, strands)))).toBe(
    `<g stroke="red">\n${['<path d="M0 0"/>', '<path d="M0 0"/>', '<g stroke="blue">\n<path d="M0 0"/>\n</g>'].join("\n")}\n</g>`,
  );
});

test("what is in letter heights stays with its letters", () => {
  const text = element("text", { "font-size": 12, "stroke-width": "0.2em" }, ["a"]);
  expect(writeSvg(sayOnce(element("g", {}, [text])))).toBe(
    '<g font-size="12">\n<text stroke-width="0.2em">a</text>\n</g>',
  );
});
