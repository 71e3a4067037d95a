import { expect, test } from "vitest";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { pictureGround } from "../../../src/picture/ground.ts";
import { groundLayer } from "../../../src/picture/groundLayer.ts";
import { PLANE } from "../../../src/picture/plane.ts";
import { writeSvg } from "../../../src/render/writeSvg.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Tone } from "../../../src/scene/emphasis.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { syntheticAtlas } from "../../support/syntheticAtlas.ts";

const SCENE = buildScene(syntheticAtlas(), "zh");
const NOTHING: Scene = { ...SCENE, regions: [], rivers: [], counties: [], surroundings: [], relief: [] };
const NEARER = worldSize(9);

/** The ground that a page has from the start, and whoever goes on with it. */
function adopted() {
  const { groups, draw } = groundLayer([]);
  draw(SCENE, PLANE, true);
  const all = () => groups.flatMap((group) => [...group.children]);
  return { ground: groundLayer(groups), all };
}
const layers = (parts: readonly Element[], ...names: string[]) =>
  parts.filter((part) => names.includes(part.getAttribute("data-layer") ?? "shapes"));

test("what the page had stays while its data is on the way, and is not drawn again when it comes", () => {
  const { ground, all } = adopted();
  const had = all();
  for (const scene of [NOTHING, { ...NOTHING, rivers: SCENE.rivers }, { ...SCENE, relief: [] }, SCENE])
    expect(ground.draw(scene, PLANE, true)).toBe(false);
  expect(all()).toEqual(had);
});

test("nearer by what has come is drawn finer, what has not stays until it comes", () => {
  const { ground, all } = adopted();
  const had = all();
  expect(ground.draw({ ...SCENE, relief: [], regions: [] }, NEARER, true)).toBe(true);
  const late = ["relief", "shapes", "regions", "borders"];
  expect(layers(all(), ...late)).toEqual(layers(had, ...late));
  expect(layers(all(), "rivers")[0]).not.toBe(layers(had, "rivers")[0]);
  expect(ground.draw(SCENE, NEARER, true)).toBe(true);
  expect(all()).toHaveLength(had.length);
  for (const part of all()) expect(had).not.toContain(part);
});

test("nearer it is drawn finer only where there is time, and once", () => {
  const { ground } = adopted();
  expect([false, true, true].map((hasTime) => ground.draw(SCENE, NEARER, hasTime))).toEqual([
    false,
    true,
    false,
  ]);
});

test("the areas of the page are links no longer: the map answers for them", () => {
  const { groups, draw } = groundLayer([]);
  draw(SCENE, PLANE, true);
  const areas = groups.flatMap((group) => [...group.querySelectorAll("use[data-adcode]")]);
  for (const area of areas) {
    const link = document.createElement("a");
    area.replaceWith(link);
    link.append(area);
  }
  groundLayer(groups);
  const now = groups.flatMap((group) => [...group.querySelectorAll("a, use[data-adcode]")]);
  expect(now).toEqual(areas);
});

test("what ends where the first view did is drawn whole where more is in sight, and once", () => {
  const { groups, draw } = groundLayer([]);
  draw(SCENE, PLANE, true);
  groups[0]?.setAttribute("data-sight", "0.7 0.3 0.8 0.4");
  const ground = groundLayer(groups);
  const had = groups.flatMap((group) => [...group.children]);
  ground.draw(SCENE, PLANE, true);
  expect(ground.outgrows({ left: 0.71, top: 0.31, right: 0.8, bottom: 0.4 })).toBe(false);
  expect(ground.draw(SCENE, PLANE, true)).toBe(false);
  const beyond = { left: 0.69, top: 0.31, right: 0.8, bottom: 0.4 };
  expect(ground.outgrows(beyond)).toBe(true);
  expect(ground.draw(SCENE, PLANE, true)).toBe(true);
  for (const part of groups.flatMap((group) => [...group.children])) expect(had).not.toContain(part);
  expect(ground.outgrows(beyond)).toBe(false);
});

test("what the page had lit for a choice of its own is plain where another is asked for", () => {
  const drawn = (tone: Tone) => {
    const { groups } = groundLayer([]);
    const parts = Object.values(pictureGround(SCENE, PLANE, { tolerance: 0.6, decimals: 0 }, () => tone));
    for (const [i, part] of parts.entries())
      groups[i % groups.length]?.insertAdjacentHTML("beforeend", part.map(writeSvg).join(""));
    return groups;
  };
  const looks = (groups: readonly Element[]) =>
    groups.flatMap((group) =>
      [...group.querySelectorAll("[data-adcode], [data-river]")].map((part) =>
        ["fill-opacity", "stroke", "data-lit"].map((name) => part.closest(`[${name}]`)?.getAttribute(name)),
      ),
    );
  const [lit, plain] = [drawn("lit"), drawn("plain")];
  expect(looks(lit)).not.toEqual(looks(plain));
  groundLayer(lit, false);
  expect(looks(lit)).toEqual(looks(plain));
});
