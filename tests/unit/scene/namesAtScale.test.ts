import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { strandsAtScale } from "../../../src/scene/strandsAtScale.ts";
import { namesIn, roomIn } from "../../support/namesOn.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();
const desk = fc.record({
  width: fc.integer({ min: 1280, max: 2560 }),
  height: fc.integer({ min: 720, max: 1440 }),
  lang: fc.constantFrom("zh", "en"),
});

describe("on a desk of any size, in both languages", () => {
  test("all fourteen names stand nearest to their own points, on no name and no point", () => {
    fc.assert(
      fc.property(desk, ({ width, height, lang }) => {
        const { drawn, faults } = namesIn(roomIn(width, height, false), lang, null);
        expect(drawn.names.size).toBe(14);
        expect(faults).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test("strands of a pair stay the same number of px apart at every zoom", () => {
  const scene = buildScene(atlas, "zh");
  for (const zoom of [5, 7, 9, 11]) {
    const strands = strandsAtScale(scene, worldSize(zoom), markSizes(1070));
    const middle = (id: string) => strands.find((strand) => strand.id === id)?.path[24] ?? [0, 0];
    const [a, b] = [middle("investment-agreement:500109"), middle("talent-recruitment:500109")];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1]) * worldSize(zoom)).toBeCloseTo(4.6, 6);
  }
});
