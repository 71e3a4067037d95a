import { expect, test } from "vitest";
import { pictureGround } from "../../../src/picture/ground.ts";
import { groundLayer } from "../../../src/picture/groundLayer.ts";
import { PLANE } from "../../../src/picture/plane.ts";
import { svgGroup } from "../../../src/picture/svgGroup.ts";
import { writeSvg } from "../../../src/render/writeSvg.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { syntheticAtlas } from "../../support/syntheticAtlas.ts";

const SCENE = buildScene(syntheticAtlas(), "zh");

/** The ground of a page as the build writes it: each area a link. */
function pageGround(): SVGGElement[] {
  const drawn = pictureGround({ ...SCENE, counties: [] }, PLANE, { tolerance: 1, decimals: 0 });
  const layers = [
    [...drawn.shapes, ...drawn.relief, ...drawn.surroundings],
    drawn.regions,
    drawn.rivers,
    drawn.borders,
  ];
  return layers.map((content) => {
    const group = svgGroup();
    group.innerHTML = content
      .map(writeSvg)
      .join("")
      .replaceAll(/<use[^>]*\/>/g, (area) => `<a href="x/">${area}</a>`);
    return group;
  });
}

test("a page's own ground is gone on with: not drawn again before a nearer view, and no longer links", () => {
  const adopted = pageGround();
  const { groups, draw } = groundLayer(adopted);
  expect(groups).toEqual(adopted);
  expect(groups.flatMap((group) => [...group.querySelectorAll("a")])).toEqual([]);
  expect(groups[1]?.querySelectorAll("use[data-adcode]")).toHaveLength(SCENE.regions.length);
  expect(draw(SCENE, PLANE)).toBe(false);
  expect(draw(SCENE, PLANE * 4)).toBe(true);
});

test("one that lacks a layer is drawn anew", () => {
  const adopted = pageGround();
  adopted[3]?.replaceChildren();
  const { groups, draw } = groundLayer(adopted);
  expect(groups).not.toEqual(adopted);
  expect(draw(SCENE, PLANE)).toBe(true);
});
