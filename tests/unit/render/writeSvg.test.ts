import fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { element, group } from "../../../src/render/svg.ts";
import { writeSvg } from "../../../src/render/writeSvg.ts";

test("what is in a group is on lines of its own, type is not", () => {
  const text = element("text", { x: 1.234, y: undefined }, ["a ", element("tspan", {}, ["b"])]);
  expect(group("names", [text, element("path", { d: "M0 0" })]).map(writeSvg)).toEqual([
    `<g data-layer="names">\n<text x="1.23">a <tspan>b</tspan></text>\n<path d="M0 0"/>\n</g>`,
  ]);
  expect(group("names", [])).toEqual([]);
});

test("text and attributes may say anything, and are read as they were", () => {
  const says = (text: string) => writeSvg(element("p", { title: text }, [text]));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."&<>\"'a;#涪") }), (text) => {
      const [p] = parseFragment(says(text)).childNodes;
      if (!p || !("attrs" in p)) throw new Error(says(text));
      const [child] = p.childNodes;
      expect([p.attrs[0]?.value, child && "value" in child ? child.value : ""]).toEqual([text, text]);
    }),
  );
});
