import { expect, test } from "vitest";
import { boxAround, sharedArea } from "../../../src/geometry/box.ts";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { miniMaps } from "../../../src/scene/miniMaps.ts";
import { numbersAtScale } from "../../../src/scene/numbersAtScale.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();
const scene = buildScene(atlas, "zh");
const PARTNERS = [500109, 500118, 500115];

const RADIUS = 9;
function numbers(compare: readonly number[], width: number, zoom: number) {
  const size = worldSize(zoom);
  const drawn = drawnAtScale(scene, size, markSizes(width));
  const boxes = numbersAtScale(drawn, compare, RADIUS).map(({ at: [x, y] }) =>
    boxAround([x * size, y * size], RADIUS * 2, RADIUS * 2),
  );
  return { boxes, names: [...drawn.names.values()].map(({ box }) => box) };
}

test.each([
  ["a desk", 1070, 6.9],
  ["above the table", 1070, 6.2],
])("for %s no number lies on a name or on another number, of all places", (_, width, zoom) => {
  const { boxes, names } = numbers([...atlas.jurisdictions.keys()], width, zoom);
  expect(boxes).toHaveLength(atlas.jurisdictions.size);
  for (const [i, box] of boxes.entries())
    for (const other of [...boxes.slice(0, i), ...names]) expect(sharedArea(box, other)).toBe(0);
});

test("on a phone none lies on another either: those without room are left out, and not all of them", () => {
  const { boxes, names } = numbers([...atlas.jurisdictions.keys()], 390, 4.9);
  expect(boxes.length).toBeGreaterThan(6);
  expect(boxes.length).toBeLessThan(atlas.jurisdictions.size);
  for (const [i, box] of boxes.entries())
    for (const other of [...boxes.slice(0, i), ...names]) expect(sharedArea(box, other)).toBe(0);
});

test("the small maps of the three: outline, seat and legs of each, in one frame", () => {
  const maps = miniMaps(scene, PARTNERS, 116, 124);
  expect(PARTNERS.map((adcode) => maps.byAdcode.get(adcode)?.legs.length)).toEqual([5, 1, 2]);
  for (const { outline, seat, legs } of [maps.hub, ...maps.byAdcode.values()].filter((map) => map !== null)) {
    const drawn = [outline, ...legs.map(({ path }) => path)].join("").match(/[\d.-]+ [\d.-]+/g) ?? [];
    for (const [x = -1, y = -1] of drawn.map((pair) => pair.split(" ").map(Number))) {
      expect(x).toBeGreaterThanOrEqual(-10);
      expect(x).toBeLessThanOrEqual(maps.width + 10);
      expect(y).toBeGreaterThanOrEqual(-10);
      expect(y).toBeLessThanOrEqual(maps.height + 10);
    }
    expect(seat).not.toBeNull();
  }
});

test("all are at one scale: Beibei, the smallest, is drawn smallest", () => {
  const { byAdcode } = miniMaps(scene, [513200, 500109], 116, 124);
  const across = (adcode: number) => {
    const xs = (byAdcode.get(adcode)?.outline.match(/[\d.]+(?= )/g) ?? []).map(Number);
    return Math.max(...xs) - Math.min(...xs);
  };
  // 480 km and 40 km from west to east.
  expect(across(513200) / across(500109)).toBeGreaterThan(8);
});
