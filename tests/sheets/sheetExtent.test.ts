import { expect, test } from "vitest";
import { boxOf } from "../../src/geometry/box.ts";
import { toWorld } from "../../src/geometry/mercator.ts";
import { writeSvg } from "../../src/render/writeSvg.ts";
import { checkSettings } from "../../src/sheet/checkSettings.ts";
import { drawnSheet } from "../../src/sheet/document/drawnSheet.ts";
import { sheetScene } from "../../src/sheet/sheetScene.ts";
import type { Crop, SheetExtent } from "../../src/state/print/crop.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { EDITION, WORDS } from "../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { textsOf } from "./readSheet.ts";
import { sheetFaults } from "./sheetFaults.ts";
import { sheetText } from "./sheetText.ts";

const atlas = realAtlas();
const [VIEW] = EDITION.views;
const nameOf = (adcode: number) => atlas.jurisdictions.get(adcode)?.name.short.zh ?? "";
const named = (svg: string) => {
  const texts = textsOf(svg).map(({ text }) => text);
  return [...atlas.jurisdictions.keys()].filter((adcode) => texts.includes(nameOf(adcode)));
};
const beibei = { subject: { kind: "region", adcode: 500109 } } as const;
const drawn = (more: Partial<SheetSettings>) =>
  sheetText(atlas, { ...SHEET_DEFAULTS, inset: false, ...more });

test("a sheet of one area can show all, and one of all a view of the edition", () => {
  expect(named(drawn({ ...beibei, extent: { kind: "whole" } }))).toContain(513200);
  const view = drawn({ extent: { kind: "view", id: VIEW?.id ?? "" } });
  expect(named(view)).toEqual(expect.arrayContaining([...(VIEW?.places ?? [])]));
  expect(named(view)).not.toContain(513200);
});

test("a filter leaves the map of everything where it was", () => {
  const filter = { themes: ["culture"], from: null, to: null };
  const extentOf = (more: Partial<SheetSettings>) =>
    boxOf(sheetScene(atlas, { ...SHEET_DEFAULTS, ...more }).extent);
  expect(extentOf({ filter })).toEqual(extentOf({}));
});

test("a part of the ground fills the map, and the page is as high as it asks for", () => {
  const ground = { kind: "box", west: 105.5, south: 29.2, east: 107.5, north: 30.6 } as const;
  const { map } = drawnSheet(atlas, { ...SHEET_DEFAULTS, extent: ground });
  const { left = 0, top = 0, right = 0, bottom = 0 } = map?.box ?? {};
  const {
    left: west,
    top: north,
    right: east,
    bottom: south,
  } = boxOf([toWorld([ground.west, ground.north]), toWorld([ground.east, ground.south])]);
  expect((right - left) / (bottom - top)).toBeCloseTo((east - west) / (south - north), 6);
});

test.each([
  ["near", null, { zoom: 6, x: 20, y: 20 }],
  ["far away", null, { zoom: -4, x: 0, y: 0 }],
  ["at a corner", { kind: "whole" }, { zoom: 16, x: -400, y: 400 }],
  ["in a view", { kind: "view", id: VIEW?.id ?? "" }, { zoom: 2, x: 5, y: -5 }],
] satisfies [string, SheetExtent, Crop][])(
  "%s a sheet is whole, on every kind of page",
  (_, extent, crop) => {
    for (const size of [{}, { width: 48 }, { width: 210, height: 148, margin: 8 }])
      for (const subject of [null, beibei.subject, { kind: "compare", adcodes: [500109, 510700] } as const]) {
        const settings = { ...SHEET_DEFAULTS, ...size, subject, extent, crop };
        expect(checkSettings(atlas, settings)).toEqual([]);
        const svg = sheetText(atlas, settings);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        // Of an area that is cut off a strip may be left that holds no name.
        const faults = sheetFaults(svg, settings).filter(
          (fault) => !fault.endsWith("is filled and not named"),
        );
        expect(faults).toEqual([]);
      }
  },
);

test("a page keeps its height while its map is moved", () => {
  // Wide enough for all names, of which a narrower one has some as numbers in a key.
  const height = (crop: Crop | null) =>
    drawnSheet(atlas, { ...SHEET_DEFAULTS, width: 210, crop }).size.height;
  expect(height({ zoom: 3, x: 10, y: -7.5 })).toBe(height(null));
});

test("the legend explains what is in sight, and no more", () => {
  const says = (more: Partial<SheetSettings>) =>
    textsOf(drawn({ width: 210, ...more })).map(({ text }) => text);
  const hub = WORDS.zh.membershipOfOne(EDITION.groups[0]?.id ?? "");
  const partners = WORDS.zh.membership("partner");
  expect(says({})).toEqual(expect.arrayContaining([hub, partners]));
  const south = { kind: "box", west: 106, south: 29.2, east: 107, north: 30 } as const;
  expect(says({ extent: south })).toContain(partners);
  expect(says({ extent: south })).not.toContain(hub);
  const north = { kind: "box", west: 102, south: 32.2, east: 105, north: 33.8 } as const;
  expect(says({ extent: north })).toContain(hub);
  expect(says({ extent: north })).not.toContain(partners);
});

test("on a page that is higher than the ground there is to draw the map is at the top, and its legend right beneath it", () => {
  const [low, high] = [400, 600].map((height) => {
    const settings = { ...SHEET_DEFAULTS, height, list: false, inset: false } as const;
    const { map, document } = drawnSheet(atlas, settings);
    const svg = writeSvg(document);
    expect(sheetFaults(svg, settings)).toEqual([]);
    const legend = textsOf(svg).find(({ text }) => text === EDITION.themes[0]?.name.zh)?.boxes[0]?.top;
    return { ...map?.box, beneath: (legend ?? Number.NaN) - (map?.box.bottom ?? 0) };
  });
  // To a nanometre: sums of other heights round differently.
  for (const [side, mm] of Object.entries(low ?? {}))
    expect(high, side).toMatchObject({ [side]: expect.closeTo(Number(mm), 6) });
  expect(low?.top).toBeLessThan(15);
  expect(low?.beneath).toBeLessThan(5);
});
