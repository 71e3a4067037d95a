import { describe, expect, test } from "vitest";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { type MapStop, type Move, moveStop, regionStops, strandsOf } from "../../../src/scene/mapStop.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { HUB } from "../../support/realEdition.ts";

const BEIBEI = 500109;
const scene = buildScene(realAtlas(), "zh");
const on = (adcode: number, leg: string | null = null): MapStop => ({ adcode, leg });
const after = (stop: MapStop, ...moves: Move[]) =>
  moves.reduce<MapStop | null>((here, move) => here && moveStop(scene, here, move), stop);

describe("keys on the map", () => {
  test("arrows reach every place from Mianyang, and each goes to a region", () => {
    const reached = new Set([HUB]);
    for (const adcode of reached)
      for (const move of ["up", "right", "down", "left"] as const)
        reached.add(moveStop(scene, on(adcode), move)?.adcode ?? 0);
    expect([...reached].sort()).toEqual([...realAtlas().jurisdictions.keys()].sort());
    expect(after(on(500151), "right")).toEqual(on(500117));
    expect(after(on(BEIBEI, "football-match:500109"), "up")).toEqual(on(500117));
  });

  test("walk the five strands of Beibei and come around, forwards and backwards", () => {
    const legs = strandsOf(scene, BEIBEI).map(({ id }) => id);
    expect(legs).toHaveLength(5);
    const stops = Array.from({ length: 6 }, (_, i) => after(on(BEIBEI), ...Array(i + 1).fill("nextStrand")));
    expect(stops).toEqual([...legs, legs[0]].map((leg) => on(BEIBEI, leg)));
    expect(after(on(BEIBEI), "previousStrand")).toEqual(on(BEIBEI, legs[4]));
    expect(strandsOf(scene, HUB)).toHaveLength(scene.ribbons.flatMap(({ strands }) => strands).length);
  });

  test("go to the other end of a strand and back", () => {
    expect(after(on(BEIBEI), "nextStrand", "otherEnd")).toEqual(on(HUB));
    expect(after(on(HUB, "football-match:500109"), "otherEnd")).toEqual(on(BEIBEI));
    expect(after(on(BEIBEI), "otherEnd")).toEqual(on(BEIBEI));
    expect(after(on(BEIBEI), "nextStrand", "back")).toEqual(on(BEIBEI));
    expect(after(on(BEIBEI), "nextStrand", "back", "back")).toBeNull();
  });

  test("work without seats, and without strands", () => {
    const bare = { ...scene, points: [], ribbons: [] };
    expect(regionStops(bare)).toHaveLength(scene.regions.length);
    expect(moveStop(bare, on(BEIBEI), "nextStrand")).toEqual(on(BEIBEI));
    expect(moveStop(bare, on(BEIBEI), "up")?.adcode).not.toBe(BEIBEI);
  });
});
