import { describe, expect, test } from "vitest";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { type MapStop, type Move, moveStop, regionStops, strandsOf } from "../../../src/scene/mapStop.ts";
import { BING, DING, JI, JIA, syntheticAtlas, WU, YI } from "../../support/syntheticAtlas.ts";

const scene = buildScene(syntheticAtlas(), "zh");
const on = (adcode: number, leg: string | null = null): MapStop => ({ adcode, leg });
const after = (stop: MapStop, ...moves: Move[]) =>
  moves.reduce<MapStop | null>((here, move) => here && moveStop(scene, here, move), stop);

describe("keys on the map", () => {
  test("arrows reach every place, and each goes to an area", () => {
    const reached = new Set<number>([JIA]);
    for (const adcode of reached)
      for (const move of ["up", "right", "down", "left"] as const)
        reached.add(moveStop(scene, on(adcode), move)?.adcode ?? 0);
    expect([...reached].sort()).toEqual([...syntheticAtlas().jurisdictions.keys()].sort());
    expect(after(on(DING), "right", "right", "up", "left")).toEqual(on(YI));
    expect(after(on(JI, `dam:${JI}`), "left")).toEqual(on(WU));
  });

  test("walk the strands of an area and come around, forwards and backwards", () => {
    const legs = strandsOf(scene, BING).map(({ id }) => id);
    expect(new Set(legs)).toEqual(
      new Set([`grid:${BING}`, `contest:${BING}`, `dam:${JI}`, `ring-road:${JI}`, `ring-road:${WU}`]),
    );
    const stops = Array.from({ length: 6 }, (_, i) => after(on(BING), ...Array(i + 1).fill("nextStrand")));
    expect(stops).toEqual([...legs, legs[0]].map((leg) => on(BING, leg)));
    expect(after(on(BING), "previousStrand")).toEqual(on(BING, legs[4]));
  });

  test("go to the other end of a strand and back", () => {
    expect(after(on(JI, `dam:${JI}`), "otherEnd")).toEqual(on(BING));
    expect(after(on(BING, `dam:${JI}`), "otherEnd")).toEqual(on(JI));
    expect(after(on(BING), "otherEnd")).toEqual(on(BING));
    expect(after(on(BING), "nextStrand", "back")).toEqual(on(BING));
    expect(after(on(BING), "nextStrand", "back", "back")).toBeNull();
  });

  test("work without seats, and without strands", () => {
    const bare = { ...scene, points: [], ribbons: [] };
    expect(regionStops(bare)).toHaveLength(scene.regions.length);
    expect(moveStop(bare, on(DING), "nextStrand")).toEqual(on(DING));
    expect(moveStop(bare, on(DING), "up")?.adcode).not.toBe(DING);
  });
});
