import { afterEach, beforeEach, expect, vi } from "vitest";
import type { View } from "../../../src/geometry/camera/fitCamera.ts";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { groundLayer } from "../../../src/picture/groundLayer.ts";
import { pictureMap } from "../../../src/picture/pictureMap.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Emphasis } from "../../../src/scene/emphasis.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { DING, JI, syntheticAtlas } from "../../support/syntheticAtlas.ts";
import { heldFrames } from "./heldFrames.ts";
import { layOut, stubResizes } from "./layOut.ts";

export const DESK = { width: 800, height: 600 };
/** In the middle of the south-east. */
const HALL = {
  id: "hall",
  at: toWorld([87.7, 43.5]),
  name: "会堂",
  short: undefined,
  approximate: false,
  partnerships: [],
};
export const SCENE: Scene = { ...buildScene(syntheticAtlas(), "zh"), venues: [HALL] };
export const ZOOM = 7;
export const START: View = { centre: toWorld([86, 44]), worldSize: worldSize(ZOOM) };
export const THERE: View = { centre: toWorld([87, 43.5]), worldSize: worldSize(ZOOM + 1) };
export const LIMITS = {
  bounds: { left: 0.7, top: 0.3, right: 0.9, bottom: 0.5 },
  smallest: worldSize(6),
  largest: worldSize(12),
};
export const DRAWN = drawnAtScale(SCENE, START.worldSize, markSizes(DESK.width));
export const SIZES = DRAWN.sizes;

export const [RIVER, LEG] = ["longriver", `dam:${JI}`];
export const PLAIN: Emphasis = { legs: new Map(), regions: new Map(), rivers: new Map(), venues: [] };
export const LIT: Emphasis = {
  legs: new Map([[LEG, "lit"]]),
  regions: new Map([
    [JI, "lit"],
    [DING, "dim"],
  ]),
  rivers: new Map([[RIVER, "lit"]]),
  venues: [HALL.id],
};

const ends: (() => void)[] = [];

/** Before and after each test of a file that sets pictures. */
export function pictureTests(): void {
  beforeEach(() => {
    heldFrames();
    stubResizes();
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** A picture with nothing in it, and in turn what it tells. */
export function setPicture() {
  const host = layOut(document.createElement("div"), DESK);
  const told: string[] = [];
  const note = (what: string) => (detail?: string) => {
    told.push(detail ? `${what} ${detail}` : what);
  };
  const ground = groundLayer([]);
  const picture = pictureMap(
    host,
    START,
    { edition: SCENE.edition, limits: LIMITS, sharesGestures: false },
    ground,
    {
      ready: note("ready"),
      moveStart: note("start"),
      move: note("move"),
      moveEnd: note("end"),
      resize: note("resize"),
      passed: note("passed"),
      busy: () => {},
      idle: () => told.push("idle"),
      lost: note("lost"),
    },
  );
  ends.push(picture.remove);
  const part = (name: string) => host.querySelector(`[data-part="${name}"]`);
  const all = (selector: string) => [...host.querySelectorAll<SVGElement>(selector)];
  return { host, picture, ground, told, part, all };
}

/** The same with all of the ground, the strands and the names. */
export function setDrawn() {
  const set = setPicture();
  set.picture.ground(SCENE);
  set.picture.strands(DRAWN);
  set.picture.names(DRAWN);
  return set;
}

/** The attributes that an element should have, as they are written. */
const written = (attributes: Readonly<Record<string, string | number>>) =>
  Object.entries(attributes).map(([name, value]) => [name, String(value)]);
/** Every element has the attributes of a look, and there is one. */
export function expectLook(elements: readonly Element[], look: Readonly<Record<string, string | number>>) {
  expect(elements.length).toBeGreaterThan(0);
  for (const element of elements)
    expect(Object.keys(look).map((name) => [name, element.getAttribute(name)])).toEqual(written(look));
}
