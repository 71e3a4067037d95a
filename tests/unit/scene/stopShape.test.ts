import { describe, expect, test } from "vitest";
import { distanceToLine } from "../../../src/geometry/lines/distanceToLine.ts";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { regionStops, strandsOf } from "../../../src/scene/mapStop.ts";
import { stopShape } from "../../../src/scene/stopShape.ts";
import { strandsAtScale } from "../../../src/scene/strandsAtScale.ts";
import { JIA, syntheticAtlas } from "../../support/syntheticAtlas.ts";

const scene = buildScene(syntheticAtlas(), "zh");
const [size, sizes] = [worldSize(7), markSizes(1000)];
const drawn = {
  scene,
  worldSize: size,
  sizes,
  strands: strandsAtScale(scene, size, sizes),
  names: new Map(),
  points: scene.points,
};

describe("the ring around what the keyboard is on", () => {
  test("there is one for every region", () => {
    for (const { adcode, at } of regionStops(scene)) {
      const shape = stopShape(drawn, { adcode, leg: null });
      expect(shape?.at).toEqual(at);
      for (const ring of shape?.rings ?? []) expect(ring.length).toBeGreaterThan(3);
      expect(shape?.rings.length).toBeGreaterThan(0);
    }
    expect(stopShape(drawn, { adcode: 1, leg: null })).toBeNull();
  });

  test("runs beside a strand, and not on it", () => {
    for (const { id, adcode } of strandsOf(scene, JIA)) {
      const shape = stopShape(drawn, { adcode, leg: id });
      const [ring = []] = shape?.rings ?? [];
      const middle = shape?.points[48] ?? [0, 0];
      const beside = distanceToLine(middle, ring) * size;
      expect(beside).toBeGreaterThan(5);
      expect(beside).toBeLessThan(7);
    }
    expect(stopShape(drawn, { adcode: JIA, leg: "nothing:1" })).toBeNull();
  });
});
