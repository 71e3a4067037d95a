import { expect, test } from "vitest";
import { scaleBox } from "../../../../src/geometry/box.ts";
import { worldSize } from "../../../../src/geometry/mercator.ts";
import { cutsAside } from "../../../../src/map/content/cutsAside.ts";
import { markSizes } from "../../../../src/render/markSizes.ts";
import { buildScene } from "../../../../src/scene/buildScene.ts";
import { standings } from "../../../../src/scene/standings.ts";
import { drawnAtScale } from "../../../support/drawnAtScale.ts";
import { realAtlas } from "../../../support/realAtlas.ts";

const CHOSEN = 500118;
const BYSTANDER = 510800;
const atlas = realAtlas();
const size = worldSize(6.5);
const standing = standings(atlas, { kind: "region", adcode: CHOSEN });
const drawn = drawnAtScale(buildScene(atlas, "zh"), size, markSizes(768, 1024), undefined, standing);

/** A map whose upper edge goes through the middle of a name. */
function edgeThrough(adcode: number) {
  const { left, right, top, bottom } = drawn.names.get(adcode)?.box ?? {
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
  };
  const middle = (top + bottom) / 2;
  const frame = scaleBox(
    { left: left - 400, top: middle, right: right + 400, bottom: middle + 900 },
    1 / size,
  );
  return { frame, boxes: [] };
}

test("the name of a bystander through which an edge goes is cut off, that of what is chosen is not one", () => {
  expect(drawn.names.get(BYSTANDER)?.standing).toBe("aside");
  expect(cutsAside(drawn, edgeThrough(BYSTANDER), size)).toBe(true);
  const whole = scaleBox({ left: 0, top: 0, right: size, bottom: size }, 1 / size);
  expect(cutsAside(drawn, { frame: whole, boxes: [] }, size)).toBe(false);
  const alone = new Map([...drawn.names].filter(([id]) => id === CHOSEN));
  expect(cutsAside({ ...drawn, names: alone }, edgeThrough(CHOSEN), size)).toBe(false);
});
