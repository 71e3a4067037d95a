import { describe, expect, test } from "vitest";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { riverLook } from "../../../src/picture/looks.ts";
import { planeTransform } from "../../../src/picture/plane.ts";
import { LOOK } from "../../../src/render/look.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { DING, JI } from "../../support/syntheticAtlas.ts";
import {
  DESK,
  DRAWN,
  expectLook,
  LIT,
  PLAIN,
  pictureTests,
  RIVER,
  SCENE,
  SIZES,
  START,
  setDrawn,
  setPicture,
  THERE,
  ZOOM,
} from "../support/setPicture.ts";

pictureTests();

describe("what is drawn", () => {
  test("lies in layers, the names over the marks, and is nothing to readers of the screen", () => {
    const { host, all } = setPicture();
    expect(host.querySelector(".picture")?.getAttribute("aria-hidden")).toBe("true");
    expect(all("[data-part]").map(({ dataset }) => dataset.part)).toEqual([
      "ribbons",
      "points",
      "venues",
      "groundNames",
      "venueNames",
      "names",
      "numbers",
    ]);
    expect(all("[data-layer]")).toEqual([]);
  });

  test("is the ground as soon as its scale is known, every strand, mark and name", () => {
    const { picture, all } = setPicture();
    picture.ground(SCENE);
    expect(all("[data-adcode]")).toEqual([]);
    picture.strands(DRAWN);
    for (const layer of ["regions", "borders"])
      expect(all(`[data-layer="${layer}"] [data-adcode]`)).toHaveLength(SCENE.regions.length);
    expect(all("[data-rank]")).toHaveLength(SCENE.rivers.length);
    for (const layer of ["casings", "strands"])
      expect(all(`[data-layer="${layer}"] > *`)).toHaveLength(DRAWN.strands.length);
    picture.names(DRAWN);
    expect(all('[data-part="points"] circle')).toHaveLength(SCENE.points.length);
    expect(all('[data-part="names"] text').map(({ textContent }) => textContent)).toEqual(
      SCENE.points.map(({ name }) => name),
    );
    const relief = () => all('[data-layer="relief"] path');
    expect(relief()).toHaveLength(SCENE.relief.length);
    picture.ground({ ...SCENE, relief: [] });
    expect(relief()).toEqual([]);
  });

  test("is the rivers' names, the venues of what is lit, and the numbers, and what is drawn again takes its place", () => {
    const { picture, all } = setDrawn();
    const pieces = [{ text: "长水", at: THERE.centre, turn: 30 }];
    picture.groundNames(DRAWN, [{ id: RIVER, name: "长水", kind: 1, pieces }]);
    const [river] = all('[data-part="groundNames"] text');
    expect(river?.textContent).toBe("长水");
    expect(river?.getAttribute("transform")).toMatch(/^rotate\(30 /);
    picture.groundNames(DRAWN, []);
    expect(all('[data-part="groundNames"] text')).toEqual([]);

    // Where other names leave no room a venue has none.
    picture.venues({ ...DRAWN, names: new Map() }, LIT);
    expect(all(`[data-part="venues"] [fill="${LOOK.venue.colour}"]`)).toHaveLength(1);
    expect(all('[data-part="venueNames"] text').length).toBeGreaterThan(0);
    picture.venues(DRAWN, PLAIN);
    expect(all('[data-part="venues"] *, [data-part="venueNames"] *')).toEqual([]);

    const numbers = () => all('[data-part="numbers"] text').map(({ textContent }) => textContent);
    picture.numbers(DRAWN, [DING, JI]);
    expect(numbers()).toEqual(["1", "2"]);
    picture.numbers(DRAWN, []);
    expect(numbers()).toEqual([]);
  });

  test("is laid over its own scale: what is drawn for a closer view needs no stretching", () => {
    const { picture, part } = setDrawn();
    picture.follow(THERE);
    picture.strands(drawnAtScale(SCENE, THERE.worldSize, SIZES));
    const scale = planeTransform(SCENE.edition, THERE, DESK, THERE.worldSize);
    expect(part("ribbons")?.getAttribute("transform")).toBe(scale);
    expect(scale).not.toContain("scale");
    expect(part("names")?.getAttribute("transform")).toContain("scale");
    picture.follow(START);
    expect(part("ribbons")?.getAttribute("transform")).toBe(
      planeTransform(SCENE.edition, START, DESK, THERE.worldSize),
    );
  });

  test("has rivers and counties as wide as the scale has them", () => {
    const { picture, all } = setDrawn();
    const county = () => all('[data-layer="counties"]').map((layer) => layer.getAttribute("display"));
    expectLook(all(`[data-river="${RIVER}"]`), riverLook(1, "plain", ZOOM));
    picture.strands(drawnAtScale(SCENE, worldSize(6.2), SIZES));
    expectLook(all(`[data-river="${RIVER}"]`), riverLook(1, "plain", 6.2));
    expect(county()).toEqual(["none"]);
    picture.strands(drawnAtScale(SCENE, worldSize(9), SIZES));
    expectLook(all(`[data-river="${RIVER}"]`), riverLook(1, "plain", 9));
    expect(county()).toEqual(["inline"]);
  });

  test("is finer ground nearer by, and stays it", () => {
    const { picture, all } = setDrawn();
    const course = () => all(`[data-river="${RIVER}"]`)[0]?.getAttribute("d")?.length ?? 0;
    const [coarse, shape] = [course(), all("[data-rank]")[0]];
    picture.strands(drawnAtScale(SCENE, worldSize(6.5), SIZES));
    expect(all("[data-river]")[0]).toBe(shape);
    // Not while it zooms: when its names are written.
    picture.strands(drawnAtScale(SCENE, worldSize(10), SIZES));
    expect(all("[data-river]")[0]).toBe(shape);
    picture.names(drawnAtScale(SCENE, worldSize(10), SIZES));
    expect(course()).toBeGreaterThan(coarse * 1.2);
    const fine = all("[data-river]")[0];
    picture.strands(DRAWN);
    expect(all("[data-river]")[0]).toBe(fine);
  });
});
