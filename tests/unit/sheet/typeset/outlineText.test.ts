import { beforeAll, expect, test } from "vitest";
import { cutSheetFonts, fontFaces } from "../../../../src/node/press/sheetFonts.ts";
import { element, type SvgElement } from "../../../../src/render/svg.ts";
import { type TypefaceUses, typefaceUses } from "../../../../src/sheet/document/typefaceUses.ts";
import type { FontPieces } from "../../../../src/sheet/typeset/fontPieces.ts";
import { outlineText } from "../../../../src/sheet/typeset/outlineText.ts";

const SERIF = { "font-family": "'Mianyu Serif',serif", "font-weight": "700" };
const document = element("svg", {}, [
  element("g", { "font-size": 10 }, [
    element("text", { x: 50, y: 20, ...SERIF, fill: "red" }, ["北碚"]),
    element("text", { x: 50, y: 20, "text-anchor": "middle", ...SERIF }, ["北碚"]),
    element("text", { x: 50, y: 20, "text-anchor": "end", ...SERIF }, [
      "北",
      element("tspan", { fill: "blue" }, ["碚"]),
    ]),
    element("text", { x: "0 30", y: "5 6", rotate: "0 90", ...SERIF }, ["北碚"]),
    element("text", { y: 20, "font-family": "Mianyu Quotes,Mianyu Sans" }, ["it’s"]),
  ]),
]);
let uses: TypefaceUses;
let fonts: FontPieces;
let texts: SvgElement[];
beforeAll(async () => {
  uses = typefaceUses([document]);
  fonts = await cutSheetFonts(uses);
  const [group] = outlineText(document, fonts).children;
  texts = typeof group === "object" ? group.children.filter((child) => typeof child === "object") : [];
}, 30_000);

/** Left and right end of what is drawn, one pair for each path. */
const extents = (text: SvgElement | undefined) =>
  text?.children.map((path) => {
    const d = typeof path === "object" ? path.attributes.d : undefined;
    const xs = Array.from(d?.matchAll(/(-?[\d.]+) -?[\d.]+/g) ?? [], ([, x]) => Number(x));
    return [Math.min(...xs), Math.max(...xs)] as const;
  }) ?? [];

test("each typeface draws what is meant for it", () => {
  const asked = [...uses].map(([{ family, weight }, characters]) => [
    family,
    weight,
    [...characters].join(""),
  ]);
  expect(asked).toEqual([
    ["Mianyu Serif", 700, "北碚"],
    ["Mianyu Sans", 400, "its"],
    ["Mianyu Quotes", 400, "’"],
  ]);
});

test("a Chinese letter is an em wide, and a text is anchored at its start, middle or end", () => {
  const [[left = 0, right = 0] = []] = extents(texts[0]);
  expect(left).toBeGreaterThan(50);
  expect(right).toBeLessThan(70);
  expect(right - left).toBeGreaterThan(18);
  expect(extents(texts[1])[0]?.[0]).toBeCloseTo(left - 10, 2);
  expect(extents(texts[2])[0]?.[0]).toBeCloseTo(left - 20, 2);
  expect(extents(texts[2])[1]?.[1]).toBeCloseTo(right - 20, 2);
});

test("paint stays, type goes, and what it said is its label", () => {
  expect(texts[0]?.attributes).toEqual({ fill: "red", "aria-label": "北碚" });
  expect(texts[2]?.children[1]).toMatchObject({ name: "path", attributes: { fill: "blue" } });
  expect(texts[4]?.attributes["aria-label"]).toBe("it’s");
});

test("letters with places of their own are turned about them", () => {
  expect(texts[3]?.children).toHaveLength(2);
  expect(texts[3]?.children[1]).toMatchObject({ attributes: { transform: "rotate(90 30 6)" } });
});

test("a sheet's own fonts are WOFF2 in its stylesheet, of its characters only", async () => {
  const css = await fontFaces(fonts, uses);
  expect(css.match(/@font-face/g)).toHaveLength(3);
  expect(css).toContain(`font-family:"Mianyu Serif";font-weight:700;src:url(data:font/woff2;base64,`);
  expect(css).toContain("unicode-range:U+5317,U+789a");
  expect(css.length).toBeLessThan(8000);
});

test("what no font has is named", async () => {
  const other = typefaceUses([element("text", SERIF, ["碚🐼"])]);
  await expect(cutSheetFonts(other)).rejects.toThrow("“🐼” is not in @fontsource/noto-serif-sc");
}, 30_000);
