import { describe, expect, test } from "vitest";
import { laneTheme } from "../../../src/picture/laneTheme.ts";
import { borderLook, fillLook, nameLook, riverLook, strandLook } from "../../../src/picture/looks.ts";
import { DING, JI } from "../../support/syntheticAtlas.ts";
import {
  DRAWN,
  expectLook,
  LEG,
  LIT,
  PLAIN,
  pictureTests,
  RIVER,
  SCENE,
  SIZES,
  setDrawn,
  setPicture,
  ZOOM,
} from "../support/setPicture.ts";

pictureTests();

describe("a tone", () => {
  const litRiver = riverLook(1, "lit", ZOOM);
  /** What {@link LIT} looks like. */
  function expectLit(all: (selector: string) => SVGElement[]) {
    expectLook(all(`[data-layer="regions"] [data-adcode="${JI}"]`), fillLook("lit"));
    expectLook(all(`[data-layer="borders"] [data-adcode="${JI}"]`), borderLook("lit"));
    expectLook(all(`[data-layer="regions"] [data-adcode="${DING}"]`), fillLook("dim"));
    expectLook(all(`[data-layer="names"] [data-adcode="${DING}"]`), nameLook("dim"));
    expectLook(all(`[data-river="${RIVER}"]`), litRiver);
    const place = DRAWN.strands.findIndex(({ id }) => id === LEG) + 1;
    const look = strandLook(laneTheme(SCENE, LEG).dash, "lit", SIZES.strandGap, ZOOM);
    expectLook(all(`[data-layer="strands"] use:nth-child(${place})`), look);
  }

  test("is given to regions with their borders and names, to legs and rivers", () => {
    const { picture, all } = setDrawn();
    picture.tone(LIT);
    expectLit(all);
    picture.tone(PLAIN);
    expectLook(all(`[data-layer="regions"] [data-adcode="${DING}"]`), fillLook("plain"));
    expectLook(all(`[data-layer="names"] [data-adcode="${DING}"]`), nameLook("plain"));
    expectLook(all(`[data-river="${RIVER}"]`), riverLook(1, "plain", ZOOM));
  });

  test("is kept by what is drawn anew", () => {
    const { picture, all } = setDrawn();
    picture.tone(LIT);
    picture.strands(DRAWN);
    expectLit(all);
    picture.names(DRAWN);
    expectLit(all);
    picture.ground({ ...SCENE, relief: [] });
    expectLit(all);
  });

  test("that was asked for before anything was drawn is had by what is drawn", () => {
    const { picture, all } = setPicture();
    picture.tone(LIT);
    picture.ground(SCENE);
    picture.strands(DRAWN);
    picture.names(DRAWN);
    expectLit(all);
  });

  test("is not left to the ground that another picture goes on with", () => {
    const { picture, ground } = setDrawn();
    picture.tone(LIT);
    const [, fills] = ground.groups;
    const shape = fills?.querySelector(`[data-adcode="${JI}"]`);
    expect(shape?.getAttribute("fill-opacity")).not.toBe(String(fillLook("plain")["fill-opacity"]));
    picture.remove();
    expect(shape?.getAttribute("fill-opacity")).toBe(String(fillLook("plain")["fill-opacity"]));
  });
});
