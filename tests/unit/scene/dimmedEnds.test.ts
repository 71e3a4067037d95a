import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nameFeatures } from "../../../src/map/features.ts";
import { pictureMarks } from "../../../src/picture/marks.ts";
import { LOOK } from "../../../src/render/look.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { dimmedEnds } from "../../../src/scene/dimmedEnds.ts";
import type { Drawn } from "../../../src/scene/drawn.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const scene = buildScene(realAtlas(), "zh");
const [first, ...others] = scene.points;
const sizes = { point: () => 4 };
/** One point has no room for its name. */
const drawn = { scene, names: new Map(), points: others, sizes, worldSize: 1000 } as unknown as Drawn;

test("a bystander without mark and name is a dot where its strands end, in the picture and on the map", () => {
  expect(dimmedEnds(drawn)).toEqual([first]);
  const [dots] = pictureMarks(drawn).points.flatMap(({ children }) => children);
  expect(dots).toMatchObject({ name: "path", attributes: { stroke: LOOK.dimmedEnd.colour } });
  const ends = nameFeatures(drawn).points?.filter(({ properties }) => properties?.role === "end");
  expect(ends?.map(({ properties }) => properties?.id)).toEqual([first?.adcode]);
});

test("where all are marked there is none", () => {
  const all = { ...drawn, points: scene.points };
  expect(dimmedEnds(all)).toEqual([]);
  expect(JSON.stringify(pictureMarks(all))).not.toContain("path");
});

test("the page leaves the same dot of a mark whose name it takes out", () => {
  const { colour, radius } = LOOK.dimmedEnd;
  const script = readFileSync("src/node/firstPage/scripts/layOut.ts", "utf8");
  expect(script).toContain(`{ r: "${radius}", fill: "${colour}", stroke: "none" }`);
});
