import { coordAll, featureCollection, lineString } from "@turf/turf";
import { expect, test } from "vitest";
import { simplify } from "../../../geo/steps/simplify.ts";

/** A line east along 31° N with a bend of `height` degrees in its middle. */
const bend = (from: number, height: number, rank: number) =>
  lineString(
    [
      [from, 31],
      [from + 0.01, 31 + height],
      [from + 0.02, 31],
    ],
    { rank },
  );

test("a bend smaller than the detail goes, the ends and larger bends stay", async () => {
  const layer = featureCollection([bend(104, 0.0002, 1), bend(105, 0.05, 1)]);
  expect(coordAll(await simplify(layer, 300))).toEqual([
    [104, 31],
    [104.02, 31],
    [105, 31],
    [105.01, 31.05],
    [105.02, 31],
  ]);
});

test("detail may depend on the feature", async () => {
  const layer = featureCollection([bend(104, 0.001, 1), bend(105, 0.001, 3)]);
  const [fine, coarse] = (await simplify(layer, "rank === 1 ? 20 : 2000")).features;
  expect(fine?.geometry.coordinates).toHaveLength(3);
  expect(coarse?.geometry.coordinates).toHaveLength(2);
});

test("where two lines meet, the point stays", async () => {
  const main = lineString(
    [
      [104, 31],
      [104.1, 31.0001],
      [104.2, 31],
    ],
    { rank: 1 },
  );
  const side = lineString(
    [
      [104.1, 31.5],
      [104.1, 31.0001],
    ],
    { rank: 1 },
  );
  const [first] = (await simplify(featureCollection([main, side]), 300)).features;
  expect(first?.geometry.coordinates).toContainEqual([104.1, 31.0001]);
});

test("an edition without rivers has none", async () => {
  const none = { type: "FeatureCollection" as const, features: [] };
  expect(await simplify(none, 100)).toEqual(none);
});
