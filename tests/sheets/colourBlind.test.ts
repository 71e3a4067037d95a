import { differenceCiede2000 } from "culori";
import { describe, expect, test } from "vitest";
import { EDITION, PALETTES } from "../support/realEdition.ts";
import { asSeen, SIGHTS } from "./asSeen.ts";

/** CIEDE2000: 2 to 3 are seen side by side, 10 at a glance. */
const APART = 10;
const difference = differenceCiede2000();

test("the simulation: greys stay; pure red is dark without red cones, pure blue and green are near without blue ones", () => {
  for (const sight of SIGHTS) expect(asSeen("#808080", sight)).toBe("#808080");
  expect(asSeen("#ff0000", "protan")).toBe("#6d5f00");
  expect(difference(asSeen("#ff0000", "deutan"), asSeen("#00ff00", "deutan"))).toBeLessThan(
    difference("#ff0000", "#00ff00"),
  );
});

describe.each(SIGHTS)("%s sight", (sight) => {
  const apart = (a: string, b: string) => difference(asSeen(a, sight), asSeen(b, sight));

  test.each(["colour", "grey"] as const)("%s: themes are apart from each other and from the paper", (ink) => {
    const { strand, paper } = PALETTES[ink];
    const colours = [...Object.values(strand), paper];
    for (const [i, colour] of colours.entries())
      for (const other of colours.slice(0, i))
        expect(apart(colour, other), `${colour} ${other}`).toBeGreaterThan(APART);
  });

  test.each(["colour", "grey"] as const)("%s: fills that meet are apart", (ink) => {
    const { hub = "", basin = "", partner = "" } = PALETTES[ink].region;
    expect(apart(hub, basin)).toBeGreaterThan(APART);
    expect(apart(basin, partner)).toBeGreaterThan(APART);
    // Mianyang has no border with a partner: nowhere do these two meet, and its name is the largest.
    expect(apart(hub, partner)).toBeGreaterThan(5);
  });
});

test("in black, and in every ink besides the tone, it is the pattern that tells themes and memberships apart", () => {
  expect(new Set(EDITION.themes.map(({ dash }) => String(dash))).size).toBe(3);
  const { hatch } = PALETTES.black;
  expect(new Set(Object.values(hatch ?? {}).map((lines) => JSON.stringify(lines))).size).toBe(3);
});
