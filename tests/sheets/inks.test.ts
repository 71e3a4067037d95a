import { expect, test } from "vitest";
import { rgb } from "../../src/sheet/ink/mix.ts";
import { PALETTES } from "../support/realEdition.ts";
import { coloursOf } from "./coloursOf.ts";
import { inkCoverage } from "./inkCoverage.ts";

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

test("grey: memberships and themes are at least 20 % apart in tone, the lightest 14 % off the paper", () => {
  const { region, strand, paper } = PALETTES.grey;
  expect(Math.min(...pairs(Object.values(region).map(tone)))).toBeGreaterThanOrEqual(19.6);
  expect(tone(region.basin ?? "")).toBeGreaterThanOrEqual(13.6);
  expect(Math.min(...pairs([...Object.values(strand), paper].map(tone)))).toBeGreaterThanOrEqual(19.6);
});

test("grey and black hold no colour", () => {
  for (const ink of ["grey", "black"] as const)
    for (const colour of coloursOf(PALETTES[ink])) expect(new Set(rgb(colour)).size, colour).toBe(1);
  expect(new Set(coloursOf(PALETTES.black))).toEqual(new Set(["#ffffff", "#000000"]));
});
