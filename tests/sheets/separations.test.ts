import { expect, test } from "vitest";
import { PALETTES } from "../../src/sheet/ink/palette.ts";
import { separation } from "../../src/sheet/ink/separations.ts";
import { INKS } from "../../src/state/print/settings.ts";
import { coloursOf } from "./coloursOf.ts";

const total = (inks: readonly number[]) => inks.reduce((sum, ink) => sum + ink, 0);

test.each(INKS)(
  "%s: every colour has its inks, and black over any fill is under what newsprint takes",
  (ink) => {
    for (const hex of coloursOf(PALETTES[ink])) {
      const inks = separation(ink, hex);
      expect(total(inks), hex).toBeLessThanOrEqual(190);
      // No tint has black in it: it is what type and thin lines are told apart by.
      if (ink === "colour") expect([0, 100]).toContain(inks[3]);
      else expect(inks.slice(0, 3)).toEqual([0, 0, 0]);
    }
    const { region, ground, aside } = PALETTES[ink];
    for (const hex of coloursOf([region, ground, aside]))
      expect(total(separation(ink, hex).map((part, i) => (i === 3 ? 100 : part))), hex).toBeLessThanOrEqual(
        220,
      );
  },
);

test("paper is no ink at all; type, borders and hairlines are black alone", () => {
  for (const ink of INKS) {
    const { paper, ink: black, border, county, neighbour } = PALETTES[ink];
    expect(separation(ink, paper)).toEqual([0, 0, 0, 0]);
    for (const hex of [black, border, county, neighbour])
      expect(separation(ink, hex)).toEqual([0, 0, 0, 100]);
  }
});
