import { expect, test } from "vitest";
import { toAtlas } from "../../../src/atlas/atlas.ts";
import { pairsOf } from "../../../src/atlas/queries/queries.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { realAtlas, realFiles } from "../../support/realAtlas.ts";
import { EDITION, MEMBERS } from "../../support/realEdition.ts";
import { crossings } from "../geometry/crossings.ts";

const atlas = realAtlas();
const scene = buildScene(atlas, "zh");
const pairs = pairsOf(atlas);

test("a ribbon for each pair and a strand for each leg, on curves of which no two cross", () => {
  expect(scene.ribbons.map(({ adcode }) => adcode).toSorted()).toEqual(
    [...pairs.map((pair) => pair.adcode)].toSorted(),
  );
  for (const { adcode, strands } of scene.ribbons)
    expect(strands, String(adcode)).toHaveLength(
      pairs.find((pair) => pair.adcode === adcode)?.legs.length ?? 0,
    );
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

test("a point for each place, the hub first and the outside partners last; names in the language asked for", () => {
  expect(scene.points).toHaveLength(atlas.jurisdictions.size);
  expect(scene.points[0]).toMatchObject({ membership: "hub", name: "绵阳市" });
  expect(scene.points.slice(-2).map(({ membership }) => membership)).toEqual(["outside", "outside"]);
  expect(buildScene(atlas, "en").points[0]?.name).toBe("Mianyang");
});

test.each(["partnerships", "jurisdictions", "boundaries", "places", "rivers", "relief"] as const)(
  "without the file %s the rest is still drawn",
  (missing) => {
    const { [missing]: _, ...rest } = realFiles();
    const incomplete = toAtlas(EDITION, rest);
    const partial = buildScene(incomplete, "zh");
    expect(incomplete.hasGround).toBe(["partnerships", "jurisdictions", "places"].includes(missing));
    expect(partial.regions).toHaveLength(missing === "boundaries" ? 0 : MEMBERS.length);
    expect(partial.ribbons).toHaveLength(
      missing === "partnerships" || missing === "places" ? 0 : pairs.length,
    );
  },
);
