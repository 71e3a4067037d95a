import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeXml } from "../../../../src/render/svg.ts";
import { plainText, readSvg, writeSvg } from "../../../../src/sheet/document/svgTree.ts";

test("what is read is written the same", () => {
  const svg = `<svg viewBox="0 0 1 1"><title>a &amp; b</title>\n<g fill="none"><path d="M0 0"/></g></svg>`;
  expect(writeSvg(readSvg(svg))).toBe(svg);
});

test.each(["<svg><g></svg>", "<svg", "<svg><!-- c --></svg>", ""])("%s is refused", (svg) => {
  expect(() => readSvg(svg)).toThrow("Not an SVG of drawSheet");
});

test("escaped text is read back", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => plainText(escapeXml(text)) === text));
  expect(plainText("&amp;lt; &#x6daa; &quot;&unknown;")).toBe('&lt; 涪 "&unknown;');
});
