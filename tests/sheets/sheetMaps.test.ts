import { distance } from "@turf/turf";
import { expect, test } from "vitest";
import { boxOf, grow, holds, lengthInside } from "../../src/geometry/box.ts";
import { worldOf } from "../../src/geometry/lines/worldOf.ts";
import { toLonLat } from "../../src/geometry/mercator.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { mapFrame } from "../../src/sheet/map/frame/mapFrame.ts";
import { sheetScene } from "../../src/sheet/sheetScene.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { legsIn } from "./readLines.ts";
import { layerOf, textsOf } from "./readSheet.ts";
import { sheetText } from "./sheetText.ts";

const atlas = realAtlas();

test("Beibei's five strands lie side by side in the Scene's order, two and a half points apart", () => {
  const svg = sheetText(atlas, { ...SHEET_DEFAULTS, subject: { kind: "region", adcode: 500109 } });
  const legs = legsIn(layerOf(svg, "map-main"));
  const order = buildScene(atlas, "zh")
    .ribbons.find(({ adcode }) => adcode === 500109)
    ?.strands.map(({ id }) => id);
  expect([...legs.keys()]).toEqual(order);
  // South-east of Mianyang, from the outside of the bow inwards: each strand's middle lies further left.
  const middles = [...legs.values()].map(([line = []]) => line[48] ?? [0, 0]);
  const gaps = middles
    .slice(1)
    .map(([x, y], i) => Math.hypot(x - (middles[i]?.[0] ?? 0), y - (middles[i]?.[1] ?? 0)));
  for (const gap of gaps) expect(gap).toBeCloseTo(0.6 * 1.5 * Math.sqrt(100 / 152), 1);
  for (const [i, [x]] of middles.slice(1).entries()) expect(x).toBeLessThan(middles[i]?.[0] ?? 0);
});

test.each([48, 100, 210])("at %d mm the scale bar is as long as its kilometres on the map", (width) => {
  const settings = { ...SHEET_DEFAULTS, width };
  const svg = sheetText(atlas, settings);
  const bar = /data-km="(\d+)" d="M([\d.]+) [\d.]+V[\d.]+H([\d.]+)/.exec(layerOf(svg, "scale"));
  const [km, from, to] = (bar ?? []).slice(1).map(Number);
  const clip = /<clipPath id="clip-main"><path d="M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/.exec(svg);
  const [left = 0, top = 0, right = 0, bottom = 0] = (clip ?? []).slice(1).map(Number);
  const { extent } = sheetScene(atlas, settings);
  const box = boxOf([
    [left, top],
    [right, bottom],
  ]);
  const room = 2 * 2.4 * Math.sqrt(width / 152);
  const { centre, worldSize } = mapFrame(box, extent, room);
  const half = ((to ?? 0) - (from ?? 0)) / 2 / worldSize;
  const ends = [-half, half].map((aside) => toLonLat([centre[0] + aside, centre[1]]));
  // Turf's sphere is 0.11 % smaller than Web Mercator's.
  expect(Math.abs(distance(ends[0] ?? [0, 0], ends[1] ?? [0, 0]) / (km ?? 0) - 1)).toBeLessThan(0.004);
});

test("the enlarged corridor has a scale of its own, in its frame", () => {
  const bar = /data-km="(\d+)" d="M([\d.]+) ([\d.]+)V/.exec(
    layerOf(sheetText(atlas, SHEET_DEFAULTS), "inset-scale"),
  );
  const frame = /<clipPath id="clip-inset"><path d="M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/.exec(
    sheetText(atlas, SHEET_DEFAULTS),
  );
  const [km = 0, x = 0, y = 0] = (bar ?? []).slice(1).map(Number);
  const [left = 0, top = 0, right = 0, bottom = 0] = (frame ?? []).slice(1).map(Number);
  expect(km).toBeLessThan(100);
  expect(holds({ left, top, right, bottom }, [x, y])).toBe(true);
});

test("below 160 mm the corridor is enlarged and its frame marked; above, or on request, it is not", () => {
  const hasInset = (more: object) => sheetText(atlas, { ...SHEET_DEFAULTS, ...more }).includes("map-inset");
  expect(hasInset({ width: 152 })).toBe(true);
  expect(hasInset({ width: 160 })).toBe(false);
  expect(hasInset({ width: 152, inset: false })).toBe(false);
  expect(hasInset({ width: 210, inset: true })).toBe(true);
});

test.each([
  ["the whole", {}],
  ["an area", { lang: "en", subject: { kind: "region", adcode: 500109 } }],
] as const)("the provinces' names of %s lie on no river where there is other room", (_, more) => {
  const settings = { ...SHEET_DEFAULTS, width: 210, height: 297, margin: 12, ...more };
  const svg = sheetText(atlas, settings);
  const clip = /<clipPath id="clip-main"><path d="M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/.exec(svg);
  const [left = 0, top = 0, right = 0, bottom = 0] = (clip ?? []).slice(1).map(Number);
  const { extent, scene } = sheetScene(atlas, settings);
  const frame = mapFrame({ left, top, right, bottom }, extent, 2 * 2.4 * Math.sqrt(settings.width / 152));
  const names = textsOf(layerOf(svg, "province-names")).flatMap(({ size, boxes }) =>
    boxes.map((box) => grow(box, -size * 0.2)),
  );
  expect(names.length).toBeGreaterThan(0);
  const rivers = scene.rivers
    .flatMap(({ geometry }) => worldOf(geometry))
    .map((line) => line.map(frame.toPage));
  for (const box of names) {
    const crossed = rivers.filter((line) =>
      line.some((to, i) => lengthInside(box, line[i - 1] ?? to, to) > 0),
    );
    expect(crossed).toEqual([]);
  }
});

test("lines stop at the scale of an inset, as at a name", () => {
  const basin = atlas.partnerships.find(({ participants }) => participants.length > 6)?.id ?? "";
  const svg = sheetText(atlas, {
    ...SHEET_DEFAULTS,
    lang: "en",
    ink: "black",
    subject: { kind: "partnership", id: basin },
  });
  const inset = layerOf(svg, "map-inset");
  const [, x = 0, y = 0] = (/d="M([\d.]+) ([\d.]+)V/.exec(layerOf(inset, "inset-scale")) ?? []).map(Number);
  const [, holes = ""] = /<clipPath id="lines-inset">\s*<path d="([^"]*)"/.exec(inset) ?? [];
  const boxes = [...holes.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g)].map((found) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1).map(Number);
    return { left, top, right, bottom };
  });
  // The first is the frame.
  expect(boxes.slice(1).some((box) => holds(box, [x, y]))).toBe(true);
});

test("a neighbour whose seat lies off the sheet has no name on it", () => {
  const subject = { kind: "region", adcode: 500109 } as const;
  const svg = sheetText(atlas, { ...SHEET_DEFAULTS, width: 210, height: 297, margin: 12, subject });
  const names = textsOf(layerOf(svg, "names")).map(({ text }) => text);
  expect(names).toContain("遂宁市");
  expect(names).not.toContain("德阳市");
});
