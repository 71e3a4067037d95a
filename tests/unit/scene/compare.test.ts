import { describe, expect, test } from "vitest";
import { comparePresets } from "../../../src/atlas/compare/comparePresets.ts";
import {
  boxAround,
  grow,
  isWithin,
  lengthInside,
  scaleBox,
  sharedArea,
  touches,
} from "../../../src/geometry/box.ts";
import { type World, worldSize } from "../../../src/geometry/mercator.ts";
import { firstDrawn, framedViews, openingOf } from "../../../src/render/firstDrawn.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Drawn } from "../../../src/scene/drawn.ts";
import { miniMaps } from "../../../src/scene/miniMaps.ts";
import { numbersAtScale, type PlacedNumber } from "../../../src/scene/names/numbersAtScale.ts";
import { standings } from "../../../src/scene/standings.ts";
import { surroundingsOf } from "../../../src/scene/surroundingsOf.ts";
import { VIEWPORTS } from "../../../src/style/viewports.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();
const scene = buildScene(atlas, "zh");
const PARTNERS = [500109, 500118, 500115];

const RADIUS = 9;
function numbers(compare: readonly number[], width: number, zoom: number) {
  const size = worldSize(zoom);
  const drawn = drawnAtScale(scene, size, markSizes(width));
  return { boxes: badges(drawn, compare), names: [...drawn.names.values()].map(({ box }) => box) };
}

const badges = (drawn: Drawn, compare: readonly number[]) =>
  numbersAtScale(drawn, compare).map(({ at: [x, y], offset }) =>
    boxAround([x * drawn.worldSize + offset[0], y * drawn.worldSize + offset[1]], RADIUS * 2, RADIUS * 2),
  );

/** Numbers that could be taken for another's: what is wrong with where each stands. */
function astray({ points, worldSize, sizes, names }: Drawn, placed: readonly PlacedNumber[]): string[] {
  const px = ([x, y]: World): World => [x * worldSize, y * worldSize];
  const apart = ([ax, ay]: World, [bx, by]: World) => Math.hypot(ax - bx, ay - by);
  return placed.flatMap(({ adcode, number, at, offset: [x, y], leader }) => {
    const own = px(at);
    const middle: World = [own[0] + x, own[1] + y];
    const name = names.get(adcode);
    if (name && touches(grow(name.box, 2), boxAround(middle, RADIUS * 2, RADIUS * 2))) return [];
    return points.flatMap((other) => {
      if (other.adcode === adcode) return [];
      const mark = px(other.at);
      const edge = sizes.point(other);
      const isBeside = apart(middle, mark) < RADIUS + edge + (leader ? 3 : 0);
      const isNearer = !leader && apart(middle, mark) <= apart(middle, own);
      const dot = boxAround(mark, edge, edge);
      const isThrough = leader && lengthInside(dot, own, middle) > 0;
      const isFar = apart(middle, own) > 28 + RADIUS + 6;
      return isBeside || isNearer || isThrough || isFar ? [`${number} at ${other.name}`] : [];
    });
  });
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

test("far away none lies on another either: those without room are left out, and not all of them", () => {
  const { boxes, names } = numbers([...atlas.jurisdictions.keys()], 390, 3);
  expect(boxes.length).toBeGreaterThan(3);
  expect(boxes.length).toBeLessThan(atlas.jurisdictions.size);
  for (const [i, box] of boxes.entries())
    for (const other of [...boxes.slice(0, i), ...names]) expect(sharedArea(box, other)).toBe(0);
});

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  test.each(
    VIEWPORTS.filter(({ compared }) => compared).map((viewport) => [viewport.name, viewport] as const),
  )(
    "on a %s every area of a comparison has its number, on nothing else, at no wrong point",
    (_, viewport) => {
      const own = buildScene(atlas, lang);
      for (const { adcodes: compare } of comparePresets(atlas.edition)) {
        const opening = openingOf(
          own,
          standings(atlas, null, compare),
          { selection: null, compare },
          undefined,
        );
        const drawn = firstDrawn(own, viewport, opening);
        const { names, around, worldSize } = drawn;
        const placed = numbersAtScale(drawn, compare);
        expect(placed.map(({ adcode }) => adcode)).toEqual(compare);
        expect(astray(drawn, placed)).toEqual([]);
        const boxes = badges(drawn, compare);
        const furniture = (around?.boxes ?? []).map((box) => scaleBox(box, worldSize));
        for (const [i, box] of boxes.entries()) {
          // A name has room for its own number.
          const own = names.get(placed[i]?.adcode ?? 0);
          const others = [...names.values()].filter((name) => name !== own).map(({ box }) => box);
          for (const other of [...boxes.slice(0, i), ...others, ...furniture])
            expect(sharedArea(box, other)).toBe(0);
          if (own) expect(box.left).toBeCloseTo(own.box.left, 6);
          if (own) expect(isWithin(box, grow(own.box, 0.01))).toBe(true);
        }
      }
    },
  );
});

test.each(["zh", "en"] as const)(
  "in %s the areas of a preset are named alike, off the furniture of the narrowest map too",
  (lang) => {
    const own = buildScene(atlas, lang);
    // On phones all of Chongqing is a few px wide: there some have a number alone.
    const usual = VIEWPORTS.filter(({ room, compared }) => compared && room.width >= 700);
    for (const { adcodes: compare } of comparePresets(atlas.edition)) {
      if (compare.length === atlas.jurisdictions.size) continue;
      const stand = standings(atlas, null, compare);
      const opening = openingOf(own, stand, { selection: null, compare }, undefined);
      for (const viewport of usual) {
        const { names, points, worldSize } = firstDrawn(own, viewport, opening);
        expect(
          compare.filter((id) => !names.has(id)),
          viewport.name,
        ).toEqual([]);
        const areas = points.filter(({ adcode, role }) => compare.includes(adcode) && role !== "hub");
        expect(new Set(areas.map(({ adcode }) => names.get(adcode)?.size)).size, viewport.name).toBe(1);
        for (const [i, { view, room }] of framedViews(viewport, opening).entries()) {
          const place = viewport.compared?.[i];
          // In a higher window the map is larger, and its names are not.
          if (!place || room.height !== viewport.compared?.[0].room.height) continue;
          const over = surroundingsOf(view, room, place.over).boxes.map((box) => scaleBox(box, worldSize));
          // Those of bystanders are taken out where they are cut.
          for (const [id, { box }] of [...names].filter(([, { standing }]) => standing !== "aside"))
            for (const one of over)
              expect(sharedArea(one, box), `${id}, ${viewport.name}, ${room.width}`).toBe(0);
        }
      }
    }
  },
);

/** The points of paths whose steps are told from point to point. */
const pointsOf = (d: string) =>
  d.split("M").flatMap((line) => {
    const numbers = (line.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return numbers.flatMap((across, i) => {
      if (i % 2 === 1) return [];
      [x, y] = [x + across, y + (numbers[i + 1] ?? 0)];
      return [[x, y] as const];
    });
  });

test("the small maps of the three: outline, seat and legs of each, in one frame", () => {
  const maps = miniMaps(scene, PARTNERS, 116, 124);
  expect(PARTNERS.map((adcode) => maps.byAdcode.get(adcode)?.legs.length)).toEqual([5, 1, 2]);
  for (const { outline, seat, legs } of [maps.hub, ...maps.byAdcode.values()].filter((map) => map !== null)) {
    const drawn = pointsOf([outline, ...legs.map(({ path }) => path)].join(""));
    expect(drawn.length).toBeGreaterThan(10);
    for (const [x, y] of drawn) {
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
    const xs = pointsOf(byAdcode.get(adcode)?.outline ?? "").map(([x]) => x);
    return Math.max(...xs) - Math.min(...xs);
  };
  // 480 km and 40 km from west to east.
  expect(across(513200) / across(500109)).toBeGreaterThan(8);
});
