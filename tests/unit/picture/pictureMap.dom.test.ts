import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clampView } from "../../../src/geometry/clampView.ts";
import type { View } from "../../../src/geometry/fitCamera.ts";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { groundLayer } from "../../../src/picture/groundLayer.ts";
import { laneTheme } from "../../../src/picture/laneTheme.ts";
import { borderLook, fillLook, nameLook, riverLook, strandLook } from "../../../src/picture/looks.ts";
import { pictureMap } from "../../../src/picture/pictureMap.ts";
import { PLANE, planeTransform } from "../../../src/picture/plane.ts";
import { LOOK } from "../../../src/render/look.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { drawnAtScale } from "../../../src/scene/drawnAtScale.ts";
import type { Emphasis } from "../../../src/scene/emphasis.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { heldFrames } from "../support/heldFrames.ts";
import { countOfObservers, layOut, stubResizes } from "../support/layOut.ts";

const DESK = { width: 800, height: 600 };
const whole = buildScene(realAtlas(), "zh");
/** All kinds of ground, and little of each. */
const SCENE: Scene = {
  ...whole,
  rivers: whole.rivers.slice(0, 3),
  counties: whole.counties.slice(0, 2),
  surroundings: whole.surroundings.slice(0, 2),
  relief: whole.relief.slice(0, 1),
};
const ZOOM = 7;
const START: View = { centre: toWorld([105, 31]), worldSize: worldSize(ZOOM) };
const THERE: View = { centre: toWorld([106, 30]), worldSize: worldSize(ZOOM + 1) };
const bounds = { left: 0.7, top: 0.3, right: 0.9, bottom: 0.5 };
const LIMITS = { bounds, smallest: worldSize(6), largest: worldSize(12) };
const DRAWN = drawnAtScale(SCENE, START.worldSize, markSizes(DESK.width));
const SIZES = DRAWN.sizes;

const [FUJIANG, TALENT] = ["fujiang", "talent-recruitment:500109"];
const [VENUE = { id: "" }] = SCENE.venues;
const PLAIN: Emphasis = { legs: new Map(), regions: new Map(), rivers: new Map(), venues: [] };
const LIT: Emphasis = {
  legs: new Map([[TALENT, "lit"]]),
  regions: new Map([
    [500109, "lit"],
    [500118, "dim"],
  ]),
  rivers: new Map([[FUJIANG, "lit"]]),
  venues: [VENUE.id],
};

const ends: (() => void)[] = [];
beforeEach(() => {
  heldFrames();
  stubResizes();
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A picture with nothing in it, and in turn what it tells. */
function setPicture() {
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
function setDrawn() {
  const set = setPicture();
  set.picture.ground(SCENE);
  set.picture.strands(DRAWN);
  set.picture.names(DRAWN);
  return set;
}

/** The attributes that an element should have, as they are written. */
const written = (attributes: Readonly<Record<string, string | number>>) =>
  Object.entries(attributes).map(([name, value]) => [name, String(value)]);
function expectLook(elements: readonly Element[], look: Readonly<Record<string, string | number>>) {
  expect(elements.length).toBeGreaterThan(0);
  for (const element of elements)
    expect(Object.keys(look).map((name) => [name, element.getAttribute(name)])).toEqual(written(look));
}

describe("a view", () => {
  test("is gone to at once, which is told, and all that is drawn goes along", () => {
    const { picture, told, ground, part } = setDrawn();
    picture.move(THERE, "app");
    expect(told).toEqual(["start app", "move", "end app"]);
    expect(picture.view()).toEqual(THERE);
    for (const group of ground.groups)
      expect(group.getAttribute("transform")).toBe(planeTransform(SCENE.edition, THERE, DESK, PLANE));
    for (const layer of ["ribbons", "points", "names"])
      expect(part(layer)?.getAttribute("transform")).toBe(
        planeTransform(SCENE.edition, THERE, DESK, START.worldSize),
      );
  });

  test("is followed in silence", () => {
    const { picture, told, ground } = setDrawn();
    picture.follow(THERE);
    expect(picture.view()).toEqual(THERE);
    expect(ground.groups[0]?.getAttribute("transform")).toBe(
      planeTransform(SCENE.edition, THERE, DESK, PLANE),
    );
    expect(told).toEqual([]);
  });

  test("is never out of its limits, which may change", () => {
    const { picture } = setPicture();
    for (const wanted of [
      { centre: toWorld([20, 60]), worldSize: worldSize(3) },
      { centre: toWorld([150, 0]), worldSize: worldSize(20) },
    ]) {
      const nearest = clampView(wanted, DESK, LIMITS);
      expect(nearest).not.toEqual(wanted);
      picture.move(wanted, "app");
      expect(picture.view()).toEqual(nearest);
      picture.follow(wanted);
      expect(picture.view()).toEqual(nearest);
    }
    picture.limit({ ...LIMITS, largest: worldSize(9) });
    expect(picture.view().worldSize).toBe(worldSize(9));
  });

  test("at another scale leaves marks and names as large as they were", () => {
    const { picture, all, part } = setDrawn();
    const pins = () => all('[data-part="names"] [data-adcode], [data-part="points"] [transform]');
    const before = pins().map((pin) => pin.getAttribute("transform"));
    expect(before.length).toBeGreaterThan(SCENE.points.length);
    picture.follow(THERE);
    expect(part("names")?.getAttribute("transform")).toMatch(/scale\(2\)$/);
    for (const pin of pins()) expect(pin.getAttribute("transform")).toMatch(/scale\(0\.5\)$/);
    picture.follow(START);
    expect(pins().map((pin) => pin.getAttribute("transform"))).toEqual(before.map((at) => `${at}scale(1)`));
  });
});

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
    expect(all("[data-river]")).toHaveLength(SCENE.rivers.length);
    for (const layer of ["casings", "strands"])
      expect(all(`[data-layer="${layer}"] use`)).toHaveLength(DRAWN.strands.length);
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
    const path = [START.centre, THERE.centre];
    picture.groundNames(DRAWN, [{ id: FUJIANG, name: "涪江", kind: 1, path }]);
    expect(all('[data-part="groundNames"] text').map(({ textContent }) => textContent)).toEqual(["涪江"]);
    picture.groundNames(DRAWN, []);
    expect(all('[data-part="groundNames"] text')).toEqual([]);

    picture.venues(DRAWN, LIT);
    expect(all(`[data-part="venues"] [fill="${LOOK.venue.colour}"]`)).toHaveLength(1);
    expect(all('[data-part="venueNames"] text').length).toBeGreaterThan(0);
    picture.venues(DRAWN, PLAIN);
    expect(all('[data-part="venues"] *, [data-part="venueNames"] *')).toEqual([]);

    const numbers = () => all('[data-part="numbers"] text').map(({ textContent }) => textContent);
    picture.numbers(DRAWN, [500118, 500109]);
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
    expectLook(all(`[data-river="${FUJIANG}"]`), riverLook(1, "plain", ZOOM));
    picture.strands(drawnAtScale(SCENE, worldSize(6.2), SIZES));
    expectLook(all(`[data-river="${FUJIANG}"]`), riverLook(1, "plain", 6.2));
    expect(county()).toEqual(["none"]);
    picture.strands(drawnAtScale(SCENE, worldSize(9), SIZES));
    expectLook(all(`[data-river="${FUJIANG}"]`), riverLook(1, "plain", 9));
    expect(county()).toEqual(["inline"]);
  });

  test("is finer ground nearer by, and stays it", () => {
    const { picture, all } = setDrawn();
    const course = () => all(`[data-river="${FUJIANG}"]`)[0]?.getAttribute("d")?.length ?? 0;
    const [coarse, shape] = [course(), all("[data-river]")[0]];
    picture.strands(drawnAtScale(SCENE, worldSize(6.5), SIZES));
    expect(all("[data-river]")[0]).toBe(shape);
    picture.strands(drawnAtScale(SCENE, worldSize(10), SIZES));
    expect(course()).toBeGreaterThan(coarse * 1.2);
    const fine = all("[data-river]")[0];
    picture.strands(DRAWN);
    expect(all("[data-river]")[0]).toBe(fine);
  });
});

describe("a tone", () => {
  const litRiver = riverLook(1, "lit", ZOOM);
  /** What {@link LIT} looks like. */
  function expectLit(all: (selector: string) => SVGElement[]) {
    expectLook(all('[data-layer="regions"] [data-adcode="500109"]'), fillLook("lit"));
    expectLook(all('[data-layer="borders"] [data-adcode="500109"]'), borderLook("lit"));
    expectLook(all('[data-layer="regions"] [data-adcode="500118"]'), fillLook("dim"));
    expectLook(all('[data-layer="names"] [data-adcode="500118"]'), nameLook("dim"));
    expectLook(all(`[data-river="${FUJIANG}"]`), litRiver);
    const [course] = all(`[data-leg="${TALENT}"]`);
    const look = strandLook(laneTheme(SCENE, TALENT).dash, "lit", SIZES.strandGap, ZOOM);
    expectLook(all(`[data-layer="strands"] [href="#${course?.id}"]`), look);
  }

  test("is given to regions with their borders and names, to legs and rivers", () => {
    const { picture, all } = setDrawn();
    picture.tone(LIT);
    expectLit(all);
    picture.tone(PLAIN);
    expectLook(all('[data-layer="regions"] [data-adcode="500118"]'), fillLook("plain"));
    expectLook(all('[data-layer="names"] [data-adcode="500118"]'), nameLook("plain"));
    expectLook(all(`[data-river="${FUJIANG}"]`), riverLook(1, "plain", ZOOM));
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
    const shape = fills?.querySelector('[data-adcode="500109"]');
    expect(shape?.getAttribute("fill-opacity")).not.toBe(String(fillLook("plain")["fill-opacity"]));
    picture.remove();
    expect(shape?.getAttribute("fill-opacity")).toBe(String(fillLook("plain")["fill-opacity"]));
  });
});

describe("the picture is idle", () => {
  test("two frames after the last change, once", () => {
    const { picture, told } = setPicture();
    vi.advanceTimersToNextFrame();
    expect(told).toEqual([]);
    picture.strands(DRAWN);
    vi.advanceTimersToNextFrame();
    expect(told).toEqual([]);
    vi.advanceTimersToNextFrame();
    expect(told).toEqual(["idle"]);
    vi.runAllTimers();
    expect(told).toEqual(["idle"]);
    picture.refresh();
    vi.runAllTimers();
    expect(told).toEqual(["idle", "idle"]);
  });

  test("and busy with each change", () => {
    const { picture } = setPicture();
    const changes: (() => void)[] = [
      () => picture.follow(THERE),
      () => picture.limit(LIMITS),
      () => picture.names(DRAWN),
      () => picture.groundNames(DRAWN, []),
      () => picture.venues(DRAWN, LIT),
      () => picture.numbers(DRAWN, [500109]),
      () => picture.tone(LIT),
      () => picture.refresh(),
    ];
    vi.runAllTimers();
    for (const change of changes) {
      expect(vi.getTimerCount()).toBe(0);
      change();
      expect(vi.getTimerCount(), String(change)).toBe(1);
      vi.runAllTimers();
    }
  });
});

test("a drag moves it within its limits, as the reader's move", () => {
  const { host, picture, told } = setPicture();
  const send = (type: string, clientX: number) =>
    host.dispatchEvent(new PointerEvent(type, { clientX, clientY: 300, pointerId: 1, button: 0 }));
  send("pointerdown", 400);
  send("pointermove", 300);
  expect(picture.view().centre[0]).toBeCloseTo(START.centre[0] + 100 / START.worldSize, 9);
  send("pointermove", -90_000);
  expect(picture.view()).toEqual(clampView(picture.view(), DESK, LIMITS));
  send("pointerup", 300);
  expect(told).toEqual(["start reader", "move", "move", "end reader"]);
});

test("in another size it is laid out anew, and says so; its first size is no news", () => {
  const { host, picture, told, ground } = setPicture();
  vi.runAllTimers();
  layOut(host, DESK);
  expect(told).toEqual(["idle"]);
  const phone = { width: 390, height: 700 };
  layOut(host, phone);
  expect(told).toEqual(["idle", "resize"]);
  expect(picture.view()).toEqual(START);
  expect(ground.groups[0]?.getAttribute("transform")).toBe(
    planeTransform(SCENE.edition, START, phone, PLANE),
  );
  // Limits are for a size: a view that is too wide comes nearer.
  layOut(host, { width: 20_000, height: 700 });
  expect(picture.view().worldSize).toBeCloseTo(20_000 / (bounds.right - bounds.left), 6);
});

test("a picture that is removed leaves nothing, hears nothing and tells nothing", () => {
  const { host, picture, told } = setPicture();
  picture.remove();
  host.dispatchEvent(new MouseEvent("dblclick", { clientX: 1, clientY: 1 }));
  layOut(host, { width: 390, height: 700 });
  vi.runAllTimers();
  expect(told).toEqual([]);
  expect(host.childElementCount).toBe(0);
  expect(countOfObservers()).toBe(0);
  expect(picture.view()).toEqual(START);
});
