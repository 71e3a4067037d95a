import { expect, test } from "vitest";
import { toAtlas } from "../../../src/atlas/atlas.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { realAtlas, realFiles } from "../../support/realAtlas.ts";
import { crossings } from "../geometry/crossings.ts";

const scene = buildScene(realAtlas(), "zh");

test("thirteen ribbons of twenty-eight strands, on curves of which no two cross", () => {
  expect(scene.ribbons).toHaveLength(13);
  expect(scene.ribbons.flatMap(({ strands }) => strands)).toHaveLength(28);
  expect(crossings(scene.ribbons.map(({ curve }) => curve))).toEqual([]);
});

test("Beibei's ribbon: five strands side by side, those of a theme together", () => {
  const beibei = scene.ribbons.find(({ adcode }) => adcode === 500109);
  expect(beibei?.strands.map(({ offset, id, theme }) => [offset, id, theme])).toEqual([
    [-2, "investment-agreement:500109", "industry"],
    [-1, "talent-recruitment:500109", "industry"],
    [0, "new-year-market:500109", "livelihood"],
    [1, "nature-education:500109", "culture"],
    [2, "football-match:500109", "culture"],
  ]);
});

test("fourteen points, the hub first and the outside partners last; names in the language asked for", () => {
  expect(scene.points).toHaveLength(14);
  expect(scene.points[0]).toMatchObject({ membership: "hub", name: "绵阳市" });
  expect(scene.points.slice(-2).map(({ membership }) => membership)).toEqual(["outside", "outside"]);
  expect(buildScene(realAtlas(), "en").points[0]?.name).toBe("Mianyang");
});

test.each(["partnerships", "jurisdictions", "places", "rivers", "relief"] as const)(
  "without the file %s the rest is still drawn",
  (missing) => {
    const { [missing]: _, ...rest } = realFiles();
    const partial = buildScene(toAtlas(rest), "zh");
    expect(partial.regions).toHaveLength(missing === "jurisdictions" ? 0 : 12);
    expect(partial.ribbons).toHaveLength(missing === "partnerships" || missing === "places" ? 0 : 13);
  },
);
