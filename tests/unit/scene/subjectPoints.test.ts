import { expect, test } from "vitest";
import { boxOf, holds } from "../../../src/geometry/box.ts";
import { toLonLat } from "../../../src/geometry/mercator.ts";
import { beyondEdges } from "../../../src/scene/beyondEdges.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import {
  clearPoints,
  comparePoints,
  compareSightPoints,
  edgePoints,
  ON_PAPER,
  ON_SCREEN,
  ON_SMALL_SCREEN,
  openedPoints,
  openingPoints,
  presetPoints,
  sightPoints,
  stepPoints,
  subjectPoints,
  wholePoints,
  wholeSightPoints,
} from "../../../src/scene/subjectPoints.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const scene = buildScene(realAtlas(), "zh");
const extent = (points: ReturnType<typeof wholePoints>) => {
  const { left, top, right, bottom } = boxOf(points);
  const [west, north] = toLonLat([left, top]);
  const [east, south] = toLonLat([right, bottom]);
  return [west, south, east, north].map((degrees) => Math.round(degrees * 2) / 2);
};

test("the whole runs from Aba to Changshou", () => {
  expect(extent(wholePoints(scene))).toEqual([100.5, 29, 107.5, 34.5]);
});

test("a desk opens on all points, a phone on Mianyang's nearer partners", () => {
  const opened = (size: { width: number; height: number }) => {
    const box = boxOf(openingPoints(scene, size));
    return scene.points.filter(({ at }) => !holds(box, at)).map(({ adcode }) => adcode);
  };
  expect(opened({ width: 1070, height: 900 })).toEqual([]);
  expect(opened({ width: 390, height: 748 }).sort()).toEqual([500115, 510100, 513200]);
});

test("the corridor leaves Aba out", () => {
  expect(scene.edition.views.map((preset) => extent(presetPoints(scene, preset)))).toEqual([
    [104.5, 29, 107.5, 31.5],
  ]);
});

test("a region's subject reaches from Mianyang to its far end", () => {
  expect(extent(subjectPoints(scene, { kind: "region", adcode: 500109 }))).toEqual([
    104.5, 29.5, 106.5, 31.5,
  ]);
});

test("on a screen the nine reach to Aba's seat, not to its far end; chosen itself it is whole", () => {
  const nine = { kind: "partnership", id: "fujiang-services-agreement" } as const;
  expect(extent(sightPoints(scene, nine))).toEqual([102, 29.5, 107, 33]);
  expect(extent(subjectPoints(scene, nine))).toEqual([100.5, 29.5, 107, 34.5]);
  expect(extent(sightPoints(scene, { kind: "region", adcode: 513200 }))[0]).toBe(100.5);
});

test("the hub reaches on a screen to its partners but Aba, to which a chip at the edge leads; on paper it is whole", () => {
  const hub = { kind: "region", adcode: 510700 } as const;
  expect(extent(sightPoints(scene, hub))).toEqual([104, 29.5, 107, 32.5]);
  expect(beyondEdges(scene, edgePoints(scene, hub, undefined) ?? []).map(({ adcode }) => adcode)).toEqual([
    513200,
  ]);
  expect(extent(subjectPoints(scene, hub))).toEqual([102, 29.5, 107, 33]);
  expect(edgePoints(scene, { kind: "region", adcode: 500109 }, undefined)).toBeUndefined();
});

test("a mere position has ground about it: it is not at the edge of what is in sight", () => {
  for (const subject of [
    { kind: "region", adcode: 500000 },
    { kind: "partnership", id: "city-promotion" },
  ] as const) {
    const [own, shown] = [boxOf(subjectPoints(scene, subject)), boxOf(sightPoints(scene, subject))];
    expect((shown.bottom - own.bottom) / (own.bottom - own.top)).toBeCloseTo(1 / 14, 5);
    expect([shown.left, shown.top]).toEqual([own.left, own.top]);
  }
});

test("of many that are compared on a screen Aba makes none small, but is not cut at the side; of few it is whole", () => {
  const nine = [510700, 513200, 510600, 510800, 510900, 511300, 500152, 500151, 500117];
  expect(extent(compareSightPoints(scene, nine))).toEqual([101, 29.5, 107, 33]);
  // What is seen on either side of that.
  const [seen, whole] = [boxOf(compareSightPoints(scene, nine)), boxOf(comparePoints(scene, nine))];
  expect(seen.left - whole.left).toBeCloseTo((whole.right - whole.left) / 18, 6);
  expect(extent(compareSightPoints(scene, [513200, 510800]))[0]).toBe(100.5);
  expect(extent(comparePoints(scene, nine))).toEqual([100.5, 29.5, 107, 34.5]);
  expect(extent(compareSightPoints(scene, [513200]))[0]).toBe(100.5);
});

test("so does the last step of the story, which shows the whole, and so does a sheet of everything: Aba's west bleeds off", () => {
  const last = scene.edition.story.at(-1);
  if (!last) throw new Error("No story");
  expect(extent(stepPoints(scene, last, ON_SCREEN))[0]).toBe(102);
  expect(extent(stepPoints(scene, last, ON_PAPER))[0]).toBe(102);
  expect(extent(wholeSightPoints(scene))).toEqual([102, 29, 107.5, 33]);
});

test("on a small screen that step is framed as the hub's legs are, with the same chip; the other steps have none", () => {
  const [first, last] = [scene.edition.story[0], scene.edition.story.at(-1)];
  if (!first || !last) throw new Error("No story");
  const shown = stepPoints(scene, last, ON_SMALL_SCREEN);
  expect(extent(shown)).toEqual([104, 29.5, 107, 32.5]);
  expect(edgePoints(scene, null, last)).toEqual(shown);
  expect(beyondEdges(scene, shown).map(({ adcode }) => adcode)).toEqual([513200]);
  expect(edgePoints(scene, null, first)).toBeUndefined();
  expect(openedPoints(scene, null, last)).toEqual(shown);
});

test("nothing chosen, nothing to show", () => {
  expect(subjectPoints(scene, null)).toEqual([]);
});

test("buttons keep off seats, the height of each curve and how far few areas reach, not off the edges of many", () => {
  const seats = (adcodes: readonly number[]) =>
    scene.points.filter(({ adcode }) => adcodes.includes(adcode)).map(({ at }) => at);
  const one = subjectPoints(scene, { kind: "region", adcode: 500118 });
  const clear = clearPoints(scene, one);
  expect(clear).toEqual(expect.arrayContaining(seats([510700, 500118])));
  const { top, bottom } = boxOf(one);
  expect(boxOf(clear)).toMatchObject({ top, bottom });
  const basin = [510700, 513200, 510600, 510800, 510900, 511300, 500152, 500151, 500117];
  const many = clearPoints(scene, comparePoints(scene, basin));
  expect(many).toEqual(expect.arrayContaining(seats(basin)));
  expect(many).toHaveLength(
    basin.length + scene.ribbons.filter(({ adcode }) => basin.includes(adcode)).length,
  );
});

test("buttons need not keep off a neighbour that shares no more than a border with what is shown", () => {
  for (const { adcode } of scene.regions) {
    const one = subjectPoints(scene, { kind: "region", adcode });
    const seats = new Set(scene.points.map(({ at }) => at));
    expect(clearPoints(scene, one).filter((at) => !one.includes(at) && !seats.has(at))).toEqual([]);
  }
});

test("on a screen an agreement is seen with the places that it tells of", () => {
  const subject = { kind: "partnership", id: "nature-education" } as const;
  const shown = boxOf(sightPoints(scene, subject));
  const sites = scene.venues.filter(({ partnerships }) => partnerships.includes(subject.id));
  expect(sites.length).toBeGreaterThan(1);
  expect(sites.filter(({ at }) => !holds(shown, at))).toEqual([]);
});
