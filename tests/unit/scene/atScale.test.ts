import { expect, test } from "vitest";
import { grow, lengthInside, sharedArea } from "../../../src/geometry/box.ts";
import { fitView } from "../../../src/geometry/fitCamera.ts";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { strandsAtScale } from "../../../src/scene/atScale.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { drawnAtScale } from "../../../src/scene/drawnAtScale.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { wholePoints } from "../../../src/scene/subjectPoints.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();

/** The map's part of the page on a desk, a tablet, a phone. */
const VIEWS = [
  { width: 1070, height: 900 },
  { width: 704, height: 768 },
  { width: 390, height: 748 },
] as const;
const MARGIN = 34;

/** The scale of the default view, in CSS px across the world. */
const defaultSize = (scene: Scene, view: { width: number; height: number }) =>
  fitView({ ...view, covers: [] }, wholePoints(scene), MARGIN, Number.POSITIVE_INFINITY).worldSize;

test.each(["zh", "en"] as const)("in %s, at each view's scale, no name lies on a name or a mark", (lang) => {
  const scene = buildScene(atlas, lang);
  for (const view of VIEWS) {
    const size = defaultSize(scene, view);
    const names = [...drawnAtScale(scene, size, markSizes(view.width)).names.values()];
    expect(names).toHaveLength(14);
    for (const [i, { box }] of names.entries())
      for (const other of names.slice(0, i)) expect(sharedArea(box, other.box), `${view.width}`).toBe(0);
  }
});

test.each(["zh", "en"] as const)("in %s, on a desk, no name lies on a strand", (lang) => {
  const scene = buildScene(atlas, lang);
  const size = defaultSize(scene, VIEWS[0]);
  const { names, strands } = drawnAtScale(scene, size, markSizes(1070));
  for (const { id, path } of strands)
    for (const [adcode, { box }] of names)
      for (const [i, [x, y]] of path.entries()) {
        const [bx, by] = path[i - 1] ?? [x, y];
        const inside = lengthInside(grow(box, -1), [bx * size, by * size], [x * size, y * size]);
        expect(inside, `${id} under the name of ${adcode}`).toBe(0);
      }
});

test("strands of a pair stay the same number of px apart at every zoom", () => {
  const scene = buildScene(atlas, "zh");
  for (const zoom of [5, 7, 9, 11]) {
    const strands = strandsAtScale(scene, worldSize(zoom), markSizes(1070));
    const middle = (id: string) => strands.find((strand) => strand.id === id)?.path[24] ?? [0, 0];
    const [a, b] = [middle("investment-agreement:500109"), middle("talent-recruitment:500109")];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1]) * worldSize(zoom)).toBeCloseTo(4.6, 6);
  }
});
