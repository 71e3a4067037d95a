import { describe, expect, test } from "vitest";
import { allSteps } from "../../../src/geometry/allSteps.ts";
import { boxOf, grow, holds, sharedArea } from "../../../src/geometry/box.ts";
import { fitView, viewFrame } from "../../../src/geometry/fitCamera.ts";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { firstDrawn, firstView } from "../../../src/render/firstDrawn.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { groundNamesAtScale } from "../../../src/scene/groundNamesAtScale.ts";
import { wholePoints } from "../../../src/scene/subjectPoints.ts";
import { VIEWPORTS } from "../../../src/style/viewports.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  const scene = buildScene(atlas, lang);
  test.each([
    [1070, 900],
    [390, 400],
  ])(
    "at %d by %d no name on the ground lies on another, and a desk names the Fujiang and a province",
    (width, height) => {
      const room = { width, height, covers: [] };
      const view = fitView(room, wholePoints(scene), 34, worldSize(9.4));
      const frame = viewFrame(view, room);
      const drawn = drawnAtScale(scene, view.worldSize, markSizes(width), { frame, boxes: [] });
      const written = allSteps(groundNamesAtScale(drawn, { frame, boxes: [] }, 3));
      // On a phone no part of it is free and long enough.
      expect(written.some(({ kind }) => kind === 1)).toBe(width > 640);
      expect(written.some(({ kind }) => kind === "province")).toBe(width > 640);
      const boxes = written.map(({ path }) =>
        boxOf(path.map(([x, y]) => [x * view.worldSize, y * view.worldSize] as const)),
      );
      for (const box of boxes)
        for (const name of drawn.names.values()) expect(sharedArea(grow(box, 2), name.box)).toBe(0);
      for (const { path } of written) expect(path.at(-1)?.[0]).toBeGreaterThanOrEqual(path[0]?.[0] ?? 1);
    },
  );

  // The lowest phone has no room for the longer names.
  test.each(VIEWPORTS.filter(({ name }) => name !== "lying" && (name !== "phone" || lang === "zh")))(
    "the opening map in a window of the kind $name names the provinces that it is about",
    (viewport) => {
      const drawn = firstDrawn(scene, viewport);
      const written = drawn.around ? allSteps(groundNamesAtScale(drawn, drawn.around, 1)) : [];
      const named = written.filter(({ kind }) => kind === "province").map(({ id }) => id);
      expect(named.toSorted()).toEqual(scene.provinces.map(({ id }) => id).toSorted());
      // Nor is one cut off in the highest of these windows.
      const { highest } = viewport;
      const seen = viewFrame(firstView(scene, { ...viewport, room: highest }), highest);
      for (const { path } of written) for (const point of path) expect(holds(seen, point)).toBe(true);
    },
  );
});
