import { expect, test } from "vitest";
import { worldSize } from "../../../../src/geometry/mercator.ts";
import { contentState } from "../../../../src/map/content/contentState.ts";
import { strandsFor } from "../../../../src/map/content/strandsFor.ts";
import { markSizes } from "../../../../src/render/markSizes.ts";
import { buildScene } from "../../../../src/scene/buildScene.ts";
import { syntheticAtlas } from "../../../support/syntheticAtlas.ts";

const scene = buildScene(syntheticAtlas(), "zh");

test("strands are laid once for a scale, a width and a Scene, and anew for another", () => {
  const { drawn } = contentState(scene, worldSize(7), markSizes(1070), null);
  const laid = strandsFor(drawn, scene, worldSize(7), markSizes(1070));
  expect(laid.strands).toHaveLength(scene.ribbons.flatMap(({ lanes }) => lanes).length);
  expect(strandsFor(laid, scene, worldSize(7), markSizes(1000)).strands).toBe(laid.strands);
  for (const [other, size, width, height] of [
    [scene, worldSize(7.1), 1070, 900],
    [scene, worldSize(7), 390, 700],
    [scene, worldSize(7), 2098, 1440],
    [{ ...scene }, worldSize(7), 1070, 900],
  ] as const)
    expect(strandsFor(laid, other, size, markSizes(width, height)).strands).not.toBe(laid.strands);
});
