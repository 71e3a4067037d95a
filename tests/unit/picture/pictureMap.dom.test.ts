import { describe, expect, test, vi } from "vitest";
import { clampView } from "../../../src/geometry/camera/clampView.ts";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { PLANE, planeTransform } from "../../../src/picture/plane.ts";
import { JI } from "../../support/syntheticAtlas.ts";
import { countOfObservers, layOut } from "../support/layOut.ts";
import {
  DESK,
  DRAWN,
  LIMITS,
  LIT,
  pictureTests,
  SCENE,
  START,
  setDrawn,
  setPicture,
  THERE,
} from "../support/setPicture.ts";

pictureTests();

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
      () => picture.numbers(DRAWN, [JI]),
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
  expect(picture.view().worldSize).toBeCloseTo(20_000 / (LIMITS.bounds.right - LIMITS.bounds.left), 6);
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
