import { describe, expect, test } from "vitest";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { emphasis } from "../../../src/scene/emphasis.ts";
import { laneTones } from "../../../src/scene/laneTones.ts";
import { strandsOf } from "../../../src/scene/mapStop.ts";
import { strandsAtScale } from "../../../src/scene/strandsAtScale.ts";
import { subjectAt } from "../../../src/scene/subjectAt.ts";
import type { Selection } from "../../../src/state/selection.ts";
import { sheetText } from "../../sheets/sheetText.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { HUB, MEMBERS } from "../../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../../support/sheetDefaults.ts";
import { START } from "../../support/start.ts";

const BEIBEI = 500109;
const real = realAtlas();
/** Those of the pair Mianyang and Beibei ten times over: 50 strands in one ribbon. */
const partnerships = real.partnerships.flatMap((one) =>
  one.participants.includes(BEIBEI) && one.participants.length === 2
    ? Array.from({ length: 10 }, (_, i) => ({ ...one, id: `${one.id}-${i}` }))
    : [one],
);
const atlas = { ...real, partnerships };
const scene = buildScene(atlas, "en");
const ribbon = scene.ribbons.find(({ adcode }) => adcode === BEIBEI);
const count = ribbon?.strands.length ?? 0;

test("what is lit is broad; where that is much it is as usual, beside what is dim", () => {
  const lines = buildScene(real, "en");
  const tonesOf = (selection: Selection, compare: readonly number[]) =>
    new Set(laneTones(lines, emphasis(real, START, selection, null, compare)).legs.values());
  const agreement = { kind: "partnership", id: "fujiang-services-agreement" } as const;
  expect(tonesOf(agreement, [])).toEqual(new Set(["lit", "dim"]));
  expect(tonesOf(null, [BEIBEI])).toEqual(new Set(["lit", "dim"]));
  expect(tonesOf(null, MEMBERS)).toEqual(new Set(["plain", "dim"]));
});

describe("a ribbon of more strands than can be told apart", () => {
  test("is drawn as a line a theme, beside each other, with its count at its region's name", () => {
    expect(count).toBeGreaterThan(12);
    expect(ribbon?.lanes.map(({ id, offset }) => [id, offset])).toEqual([
      ["*industry:510700-500109", -1],
      ["*livelihood:510700-500109", 0],
      ["*culture:510700-500109", 1],
    ]);
    expect(ribbon?.lanes.flatMap(({ legs }) => legs)).toHaveLength(count);
    expect(scene.points.find(({ adcode }) => adcode === BEIBEI)?.name).toBe(`Beibei\u00a0${count}`);
    const printed = sheetText(atlas, SHEET_DEFAULTS).match(/data-leg="[^"]*500109"/g);
    expect(new Set(printed).size).toBe(3);
  });

  test("is its region's for the pointer, whose card has the list; the keyboard walks no strands of it", () => {
    const sizes = markSizes(1000);
    const worldSize = 2 ** 16;
    const strands = strandsAtScale(scene, worldSize, sizes);
    const middle = strands.find(({ id }) => id === "*livelihood:510700-500109")?.path;
    const at = middle?.[middle.length >> 1] ?? [0, 0];
    const drawn = { scene, worldSize, sizes, strands, names: new Map(), points: scene.points };
    expect(subjectAt(drawn, at, 7)).toEqual({ partnerships: [], region: BEIBEI, onMark: false });
    expect(strandsOf(scene, BEIBEI)).toEqual([]);
    expect(strandsOf(scene, HUB).every(({ adcode }) => adcode !== BEIBEI)).toBe(true);
  });

  test("a line is as strong as the strongest of its legs", () => {
    const chosen = { kind: "partnership", id: "football-match-3" } as const;
    const { legs } = laneTones(scene, emphasis(atlas, START, chosen, null));
    expect(legs.get("*culture:510700-500109")).toBe("lit");
    expect(legs.get("*industry:510700-500109")).toBe("dim");
    const filtered = laneTones(scene, emphasis(atlas, { ...START, themes: ["industry"] }, null, null)).legs;
    expect(filtered.get("*industry:510700-500109")).toBe("plain");
    expect(filtered.get("*livelihood:510700-500109")).toBe("thin");
  });
});
