import fc from "fast-check";
import { expect, test } from "vitest";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { venueForms } from "../../../src/scene/names/venueToPlace.ts";
import { roomIn } from "../../support/namesOn.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { type Opened, venuesIn } from "../../support/venuesOn.ts";

const atlas = realAtlas();
const hasPlaces = (id: string) =>
  atlas.partnerships.some(
    (partnership) => partnership.id === id && (partnership.venue?.place || partnership.sites.length > 0),
  );
/** All that shows a venue. */
const opened: Opened[] = [
  ...atlas.partnerships
    .filter(({ id }) => hasPlaces(id))
    .map(({ id }) => ({ selection: { kind: "partnership", id } as const })),
  ...atlas.edition.story.flatMap(({ shows }, i) =>
    shows.partnerships.some(hasPlaces) ? [{ step: i + 1 }] : [],
  ),
];
const size = (width: [number, number], height: [number, number]) =>
  fc.record({
    width: fc.integer({ min: width[0], max: width[1] }),
    height: fc.integer({ min: height[0], max: height[1] }),
  });
const phones = size([320, 480], [568, 960]);
const tablets = size([600, 899], [900, 1280]);
const desks = size([900, 2560], [700, 1440]);
const lang = fc.constantFrom("zh", "en");

test("a venue's name is cut between words alone, and brackets stay with what is in them", () => {
  const scene = buildScene(atlas, "zh");
  const lines = scene.venues.map((venue) =>
    venueForms(scene, venue, { venue: 12 }).map((form) => form.join(" ")),
  );
  expect(lines.flat().filter((form) => /公 园|国 家|（ | ）|自 然/.test(form))).toEqual([]);
  expect(lines.flat()).toContain("大熊猫 国家公园 （绵阳）");
  const [venue] = scene.venues;
  const spaced = venue && venueForms(scene, { ...venue, name: "绵阳 A1 体育中心（东）" }, { venue: 12 });
  expect(spaced?.[0]).toEqual(["绵阳 A1 体育", "中心（东）"]);
});

test("in any window a venue's name is nearest to its own point, on nothing, and on another's area at a leader only", () => {
  fc.assert(
    fc.property(
      fc.oneof(phones, tablets, desks),
      fc.boolean(),
      lang,
      fc.constantFrom(...opened),
      fc.boolean(),
      ({ width, height }, hasCard, lang, what, isFramed) => {
        // A phone frames whatever it opens.
        const { faults, count } = venuesIn(
          roomIn(width, height, hasCard),
          lang,
          what,
          isFramed || width < 600,
        );
        expect(faults).toEqual([]);
        expect(count).toBeGreaterThan(0);
      },
    ),
    { numRuns: 150, seed: 17 },
  );
});

test("on a phone a venue has its name, in its short form if need be; a longer one beside its area's seat may be left out, with its mark", () => {
  fc.assert(
    fc.property(
      size([360, 480], [640, 960]),
      lang,
      fc.constantFrom(...opened),
      ({ width, height }, lang, what) => {
        const { missing } = venuesIn(roomIn(width, height, true), lang, what, true);
        expect(missing.filter((id) => lang === "zh" || id !== "jinyun-reserve")).toEqual([]);
      },
    ),
    { numRuns: 80, seed: 17 },
  );
});

test("beside the list every venue that is shown has its name", () => {
  fc.assert(
    fc.property(
      size([1024, 2560], [700, 1440]),
      lang,
      fc.constantFrom(...opened),
      ({ width, height }, lang, what) => {
        expect(venuesIn(roomIn(width, height, false), lang, what, true).missing).toEqual([]);
      },
    ),
    { numRuns: 60, seed: 17 },
  );
});
