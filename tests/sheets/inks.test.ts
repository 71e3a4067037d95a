import { describe, expect, test } from "vitest";
import { drawSheet } from "../../src/sheet/drawSheet.ts";
import { inkCoverage } from "../../src/sheet/ink/inkCoverage.ts";
import { rgb } from "../../src/sheet/ink/mix.ts";
import { PALETTES } from "../../src/sheet/ink/palette.ts";
import { LEAST_LINE } from "../../src/sheet/page/points.ts";
import { PAGES } from "../../src/sheet/pages.ts";
import { INKS, SHEET_DEFAULTS } from "../../src/sheet/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { lineWidthsOf } from "./readSheet.ts";
import { subjects } from "./subjects.ts";

const atlas = realAtlas();

const coloursOf = (value: unknown): string[] =>
  typeof value === "string"
    ? value.startsWith("#")
      ? [value]
      : []
    : Object.values(value ?? {}).flatMap(coloursOf);

/** Of a grey, in per cent. */
const tone = (hex: string) => 100 * (1 - (rgb(hex)[0] ?? 0));
const pairs = (tones: readonly number[]) =>
  tones.flatMap((a, i) => tones.slice(0, i).map((b) => Math.abs(a - b)));

test("the estimate: paper takes no ink, black 200 %, a pure red two inks in full", () => {
  expect(inkCoverage("#ffffff")).toBe(0);
  expect(inkCoverage("#000000")).toBeCloseTo(200, 6);
  expect(inkCoverage("#ff0000")).toBeCloseTo(200, 6);
});

test.each(Object.entries(PALETTES))("%s: every colour takes less than 220 % of ink", (_, palette) => {
  const colours = coloursOf(palette);
  expect(colours.length).toBeGreaterThan(10);
  for (const colour of colours) expect(inkCoverage(colour), colour).toBeLessThan(220);
});

test("grey: memberships, paper and themes are at least 20 % apart in tone", () => {
  const { region, strand, paper } = PALETTES.grey;
  expect(Math.min(...pairs([...Object.values(region), paper].map(tone)))).toBeGreaterThanOrEqual(19.6);
  expect(Math.min(...pairs([...Object.values(strand), paper].map(tone)))).toBeGreaterThanOrEqual(19.6);
});

test("grey and black hold no colour", () => {
  for (const ink of ["grey", "black"] as const)
    for (const colour of coloursOf(PALETTES[ink])) expect(new Set(rgb(colour)).size, colour).toBe(1);
  expect(new Set(coloursOf(PALETTES.black))).toEqual(new Set(["#ffffff", "#000000"]));
});

/** What does not depend on the ink: every text, where it stands and how large it is. */
const typeOf = (svg: string) =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)/g)].map(([, tag = "", text]) => [
    tag.replace(/ fill="[^"]*"/, ""),
    text,
  ]);

const pages = Object.entries(PAGES).map(([page, { name: _, ...size }]) => [page, size] as const);
describe.each(pages)("on %s", (_, size) => {
  test.each([...subjects(atlas)].filter((_, i) => i % 4 === 0))(
    "%s: type stands where it stands in every ink",
    (_, subject) => {
      const [colour, ...others] = INKS.map((ink) =>
        drawSheet(atlas, { ...SHEET_DEFAULTS, ...size, lang: "both", ink, subject }),
      );
      for (const other of others) expect(typeOf(other)).toEqual(typeOf(colour ?? ""));
    },
  );

  test.each(INKS)("%s: only the palette's colours, no line under 0.25 pt, no raster, no opacity", (ink) => {
    const svg = drawSheet(atlas, { ...SHEET_DEFAULTS, ...size, ink });
    const colours = new Set(coloursOf(PALETTES[ink]));
    for (const [, colour = ""] of svg.matchAll(/(?:fill|stroke)="(#[^"]*)"/g))
      expect(colours).toContain(colour);
    expect(Math.min(...lineWidthsOf(svg))).toBeGreaterThanOrEqual(LEAST_LINE - 0.006);
    expect(svg).not.toMatch(/<image|opacity|<pattern|<filter|<mask/);
  });
});
