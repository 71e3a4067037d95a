import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePresets } from "../../../src/atlas/compare/comparePresets.ts";
import { stepOf } from "../../../src/atlas/edition/edition.ts";
import { NO_FILTER } from "../../../src/atlas/queries/filter.ts";
import { type Box, distance2To, holds, sharedArea } from "../../../src/geometry/box.ts";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { isMisread } from "../../../src/geometry/names/doubt.ts";
import { firstDrawn, openingOf } from "../../../src/render/firstDrawn.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { emphasis } from "../../../src/scene/emphasis.ts";
import type { ScenePoint } from "../../../src/scene/scene.ts";
import { shownVenues } from "../../../src/scene/shownVenues.ts";
import { type Standing, standings } from "../../../src/scene/standings.ts";
import { strandsAtScale } from "../../../src/scene/strandsAtScale.ts";
import type { Selection } from "../../../src/state/selection.ts";
import { VIEWPORTS } from "../../../src/style/viewports.ts";
import { namesIn, roomIn } from "../../support/namesOn.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();
const HUB: Selection = { kind: "region", adcode: 510700 };
const lang = fc.constantFrom("zh", "en");
const windows = fc.oneof(
  fc.record({
    width: fc.integer({ min: 1024, max: 2560 }),
    height: fc.integer({ min: 720, max: 1440 }),
    lang,
  }),
  fc.record({ width: fc.integer({ min: 600, max: 899 }), height: fc.integer({ min: 960, max: 1280 }), lang }),
  fc.record({ width: fc.integer({ min: 360, max: 480 }), height: fc.integer({ min: 740, max: 960 }), lang }),
);
const phones = fc.record({
  width: fc.integer({ min: 320, max: 480 }),
  height: fc.integer({ min: 568, max: 960 }),
  lang,
});
const all: Selection[] = [
  ...[...atlas.jurisdictions.keys()].map((adcode) => ({ kind: "region", adcode }) as const),
  ...atlas.partnerships.map(({ id }) => ({ kind: "partnership", id }) as const),
];
/** The hub's own view and the many-party agreements, which crowd a phone; the others have no more than three at once. */
const crowds = all.filter(isCrowd);
const selections = all.filter((selection) => !isCrowd(selection));

function isCrowd(selection: Selection): boolean {
  const taken = [...standings(atlas, selection).values()].filter((standing) => standing !== "aside");
  return taken.length > 4;
}

test("in any window the opening view has every name, nearest to its own point, on no name and no point", () => {
  fc.assert(
    fc.property(windows, ({ width, height, lang }) => {
      const { drawn, faults } = namesIn(roomIn(width, height, false), lang, null);
      expect(drawn.names.size).toBe(atlas.jurisdictions.size);
      expect(faults).toEqual([]);
    }),
    { numRuns: 50, seed: 17 },
  );
});

test.each(["zh", "en"] as const)(
  "in %s no name of the opening map is hardly nearer to its own point",
  (lang) => {
    const scene = buildScene(atlas, lang);
    // On the lowest phones and low windows there is no room for that.
    for (const viewport of VIEWPORTS.filter(({ room }) => room.height >= 700)) {
      const { names, worldSize } = firstDrawn(scene, viewport);
      const away = ({ at: [x, y] }: ScenePoint, box: Box) =>
        Math.sqrt(distance2To(box, [x * worldSize, y * worldSize]));
      for (const point of scene.points) {
        const name = names.get(point.adcode);
        expect(name, `${point.name}, ${viewport.name}`).toBeDefined();
        for (const other of scene.points)
          if (name && !name.leader && other !== point)
            expect(
              away(other, name.box) - away(point, name.box),
              `${point.name}, ${viewport.name}`,
            ).toBeGreaterThan(3);
      }
    }
  },
);

test("what the map tells most of is named beside the hub and in the whole, but where a name would be taken for another's", () => {
  for (const lang of ["zh", "en"] as const) {
    const scene = buildScene(atlas, lang);
    const whole = openingOf(scene, new Map(), { selection: null, compare: null }, stepOf(atlas.edition, 9));
    const selected = { selection: HUB, compare: null };
    const ofHub = openingOf(scene, standings(atlas, HUB), selected, undefined);
    // On the lowest phones the hub's legs end as close as that.
    for (const viewport of VIEWPORTS.filter(({ name }) => ["middle", "tall", "tablet"].includes(name)))
      expect(firstDrawn(scene, viewport, ofHub).names.size, viewport.name).toBe(atlas.jurisdictions.size);
    // Where all of Chongqing is twelve px wide three points are as near as its name.
    for (const viewport of VIEWPORTS.filter(({ room }) => room.width >= 700 && room.height >= 700))
      for (const opening of [whole, ofHub])
        expect(firstDrawn(scene, viewport, opening).names.has(500109), viewport.name).toBe(true);
  }
});

test("on a phone the hub's card names every partner that is in sight", () => {
  const upright = fc.record({
    width: fc.integer({ min: 360, max: 480 }),
    height: fc.integer({ min: 640, max: 960 }),
    lang,
  });
  fc.assert(
    fc.property(upright, ({ width, height, lang }) => {
      const { drawn, faults } = namesIn(roomIn(width, height, true), lang, HUB);
      expect(faults).toEqual([]);
      const { scene, names, around } = drawn;
      const inSight = scene.points.filter(({ at }) => around && holds(around.frame, at));
      expect(inSight.length).toBeGreaterThan(12);
      expect(inSight.filter(({ adcode }) => !names.has(adcode))).toEqual([]);
    }),
    { numRuns: 80, seed: 17 },
  );
});

test("on a phone that lies on its side the hub's card leaves out one name in sight at most", () => {
  for (const scene of [buildScene(atlas, "zh"), buildScene(atlas, "en")])
    for (const one of VIEWPORTS.filter(({ name }) => name === "lying")) {
      const opening = openingOf(scene, standings(atlas, HUB), { selection: HUB, compare: null }, undefined);
      const { names, around } = firstDrawn(scene, one, opening);
      const missed = scene.points.filter(
        ({ at, adcode }) => around && holds(around.frame, at) && !names.has(adcode),
      );
      expect(missed.length).toBeLessThanOrEqual(1);
    }
});

/** Windows of desks and tablets, of at least these heights in CSS px. */
const largeWindows = (desk: number, tablet: number) =>
  fc.oneof(
    fc.record({
      width: fc.integer({ min: 1024, max: 2560 }),
      height: fc.integer({ min: desk, max: 1440 }),
      lang,
    }),
    fc.record({
      width: fc.integer({ min: 600, max: 899 }),
      height: fc.integer({ min: tablet, max: 1280 }),
      lang,
    }),
  );

test("under a choice all that is chosen or linked is named where its point is in sight, alike, and no bystander without its name is marked", () => {
  fc.assert(
    fc.property(largeWindows(720, 960), fc.constantFrom(...all), ({ width, height, lang }, selection) => {
      const { drawn } = namesIn(roomIn(width, height, true), lang, selection);
      const { scene, names, points, around } = drawn;
      const stand = standings(atlas, selection);
      const told = scene.points.filter(({ adcode }) => stand.get(adcode) !== "aside");
      const seen = told.filter(({ at }) => around && holds(around.frame, at));
      expect(seen.filter(({ adcode }) => !names.has(adcode)).map(({ name }) => name)).toEqual([]);
      for (const wanted of ["chosen", "linked"] as const) {
        const areas = seen.filter(({ adcode, role }) => stand.get(adcode) === wanted && role === "area");
        expect(new Set(areas.map(({ adcode }) => names.get(adcode)?.size)).size).toBeLessThan(2);
      }
      expect(points.filter(({ adcode }) => !names.has(adcode) && stand.get(adcode) === "aside")).toEqual([]);
    }),
    { numRuns: 80, seed: 17 },
  );
  for (const lang of ["zh", "en"] as const) {
    const scene = buildScene(atlas, lang);
    for (const viewport of VIEWPORTS.filter(({ room }) => room.width >= 700 && room.height >= 700))
      for (const selection of all) {
        const stand = standings(atlas, selection);
        const open = openingOf(scene, stand, { selection, compare: null }, undefined);
        const { names, around } = firstDrawn(scene, viewport, open);
        const missed = scene.points.filter(
          ({ adcode, at }) =>
            stand.get(adcode) !== "aside" && !names.has(adcode) && around && holds(around.frame, at),
        );
        expect(
          missed.map(({ name }) => name),
          `${viewport.name} ${JSON.stringify(selection)}`,
        ).toEqual([]);
      }
  }
});

test("a comparison of the presets names each of its areas, but on phones", () => {
  const presets = comparePresets(atlas.edition)
    .map(({ adcodes }) => adcodes)
    .filter(({ length }) => length < atlas.jurisdictions.size);
  fc.assert(
    fc.property(largeWindows(768, 900), fc.constantFrom(...presets), ({ width, height, lang }, compare) => {
      const room = roomIn(width, height, false);
      const { drawn, faults } = namesIn(
        { ...room, height: room.height * 0.45, covers: [] },
        lang,
        null,
        compare,
      );
      expect(faults).toEqual([]);
      expect(compare.filter((id) => !drawn.names.has(id))).toEqual([]);
    }),
    { numRuns: 60, seed: 17 },
  );
});

test("no name of a comparison ends beside the point of another on its line", () => {
  const [basin] = comparePresets(atlas.edition).filter(({ adcodes }) => adcodes.length === 9);
  for (const lang of ["zh", "en"] as const) {
    const scene = buildScene(atlas, lang);
    const compare = basin?.adcodes ?? [];
    const opening = openingOf(
      scene,
      standings(atlas, null, compare),
      { selection: null, compare },
      undefined,
    );
    // On a phone there is no room for that.
    for (const viewport of VIEWPORTS.filter(({ room }) => room.width >= 700 && room.height >= 700)) {
      const { names, points, sizes, worldSize } = firstDrawn(scene, viewport, opening);
      const markOf = (point: ScenePoint) => ({
        at: [point.at[0] * worldSize, point.at[1] * worldSize] as const,
        radius: sizes.point(point),
      });
      for (const point of points) {
        const name = names.get(point.adcode);
        const others = points.filter((other) => other !== point).map(markOf);
        const asked = { ...markOf(point), lineHeight: name?.size ?? 0, forms: [] };
        expect(name && isMisread(asked, name.box, others), `${point.name}, ${viewport.name}`).toBe(false);
      }
    }
  }
});

test("under a choice what is chosen is named largest, bystanders have no leader, and no name is in doubt", () => {
  fc.assert(
    fc.property(windows, fc.constantFrom(...selections), ({ width, height, lang }, selection) => {
      const { drawn, faults } = namesIn(roomIn(width, height, true), lang, selection);
      // Venues have names of their own size.
      const names = [...drawn.names].flatMap(([id, name]) => (typeof id === "number" ? [name] : []));
      const sizeOf = (wanted: Standing) =>
        names.filter(({ standing }) => standing === wanted).map(({ size }) => size);
      expect(Math.min(...sizeOf("chosen"))).toBeGreaterThan(
        Math.max(0, ...sizeOf("linked"), ...sizeOf("aside")),
      );
      expect(names.filter(({ standing, leader }) => standing === "aside" && leader)).toEqual([]);
      expect(faults).toEqual([]);
      const shown = emphasis(atlas, NO_FILTER, selection, null);
      const venues = shownVenues(drawn, shown);
      const onNames = venues.filter(({ name: venue }) =>
        names.some(({ box }) => sharedArea(box, venue.box) > 0),
      );
      expect(onNames).toEqual([]);
      expect(shown.venues.length - venues.length).toBeLessThan(width < 600 ? 2 : 1);
    }),
    { numRuns: 50, seed: 17 },
  );
});

test("where more is chosen than a phone has room for, most is named, and no name is in doubt", () => {
  fc.assert(
    fc.property(
      fc.oneof(phones, windows),
      fc.constantFrom(...crowds),
      ({ width, height, lang }, selection) => {
        const { drawn, faults } = namesIn(roomIn(width, height, true), lang, selection);
        expect(faults).toEqual([]);
        const taken = [...standings(atlas, selection)].filter(([, standing]) => standing !== "aside");
        const named = taken.filter(([id]) => drawn.names.has(id));
        expect(named.length / taken.length).toBeGreaterThan(0.7);
      },
    ),
    { numRuns: 50, seed: 17 },
  );
});

test("in a comparison no name is in doubt: on a small map what has none has a number", () => {
  const areas = fc.uniqueArray(fc.constantFrom(...atlas.jurisdictions.keys()), { minLength: 2 });
  fc.assert(
    fc.property(fc.oneof(phones, windows), areas, ({ width, height, lang }, compare) => {
      const room = roomIn(width, height, false);
      const { faults } = namesIn({ ...room, height: room.height * 0.45, covers: [] }, lang, null, compare);
      expect(faults).toEqual([]);
    }),
    { numRuns: 60, seed: 17 },
  );
});

test("strands of a pair stay the same number of px apart at every zoom", () => {
  const scene = buildScene(atlas, "zh");
  for (const zoom of [5, 7, 9, 11]) {
    const strands = strandsAtScale(scene, worldSize(zoom), markSizes(1070));
    const middle = (id: string) => strands.find((strand) => strand.id === id)?.path[48] ?? [0, 0];
    const [a, b] = [middle("investment-agreement:500109"), middle("talent-recruitment:500109")];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1]) * worldSize(zoom)).toBeCloseTo(4.6, 6);
  }
});
