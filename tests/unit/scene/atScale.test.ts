import { expect, test } from "vitest";
import { grow, lengthInside, sharedArea } from "../../../src/geometry/box.ts";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { namesAtScale, strandsAtScale } from "../../../src/scene/atScale.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { markSizes } from "../../../src/style/markSizes.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();

/** The default views' scales: a desk, a tablet, a phone. */
const VIEWS = [
  ["1440 × 900", 1070, 6.96],
  ["1024 × 768", 704, 6.3],
  ["390 × 844", 390, 5.3],
] as const;

test.each(["zh", "en"] as const)("in %s, at each view's scale, no name lies on a name or a mark", (lang) => {
  const scene = buildScene(atlas, lang);
  for (const [view, width, zoom] of VIEWS) {
    const names = [...namesAtScale(scene, worldSize(zoom), markSizes(width)).values()];
    expect(names, view).toHaveLength(14);
    for (const [i, { box }] of names.entries())
      for (const other of names.slice(0, i)) expect(sharedArea(box, other.box), view).toBe(0);
  }
});

test.each(["zh", "en"] as const)("in %s, on a desk, no name lies on a strand", (lang) => {
  const scene = buildScene(atlas, lang);
  const size = worldSize(6.9);
  const sizes = markSizes(1070);
  const names = namesAtScale(scene, size, sizes);
  for (const { id, path } of strandsAtScale(scene, size, sizes))
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
