import { expect } from "vitest";
import { kmPerWorld, worldSize } from "../../src/geometry/mercator.ts";
import { atlasTest } from "./support/atlasTest.ts";

atlasTest.for([
  [1440, 900],
  [2560, 1440],
] as const)(
  "the scale is as long as the ground that it names: %i × %i",
  async ([width, height], { openAtlas }) => {
    const atlas = await openAtlas({ size: { width, height } });
    const { lat, zoom } = await atlas.camera();
    const bar = atlas.page.locator(".scale-bar");
    const km = Number.parseFloat((await bar.textContent()) ?? "");
    const box = await bar.boundingBox();
    expect((box?.width ?? 0) / km / (worldSize(zoom) / kmPerWorld(lat))).toBeCloseTo(1, 1);
  },
);
