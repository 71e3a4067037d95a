import { describe, expect, test, vi } from "vitest";
import { SQUARES } from "../../support/syntheticAtlas.ts";
import {
  LIMITS,
  NARROWER,
  START,
  said,
  setStage,
  stageTests,
  THERE,
  withMapLibre,
} from "../support/setStage.ts";

stageTests();

describe("the picture", () => {
  test("is the map at once, and the page says what it is doing and where it is", () => {
    const { element, map, factories, picture, pictures } = setStage();
    expect(pictures).toHaveLength(1);
    const ways = { edition: SQUARES, limits: LIMITS, sharesGestures: true };
    expect(factories.picture.mock.lastCall?.slice(0, 3)).toEqual([element, START, ways]);
    expect([...map.renderers]).toEqual([picture()]);
    expect(map.view()).toBe(START);
    expect(said()).toBe("loading");
    picture().tell.busy();
    expect(said()).toBe("busy");
    picture().tell.idle();
    expect(said()).toBe("picture");
    expect(element.dataset.camera).toBe("105,31,7");
  });

  test("is moved, and tells of it", () => {
    const { map, on, picture } = setStage();
    map.move(THERE, "app");
    expect(picture().move).toHaveBeenCalledExactlyOnceWith(THERE, "app");
    expect(map.view()).toBe(THERE);
    expect(on.moveStart).toHaveBeenCalledExactlyOnceWith("app");
    expect(on.move).toHaveBeenCalledTimes(1);
    expect(on.moveEnd).toHaveBeenCalledExactlyOnceWith("app");
    picture().tell.resize();
    picture().tell.passed("wheel");
    expect(on.resize).toHaveBeenCalledTimes(1);
    expect(on.passed).toHaveBeenCalledExactlyOnceWith("wheel");
  });
});

test("limits go to all that draw, and to what draws later", async () => {
  const { map, factories, picture, gl } = await withMapLibre();
  map.limit(NARROWER);
  expect(picture().limit).toHaveBeenCalledExactlyOnceWith(NARROWER);
  expect(gl().limit).toHaveBeenCalledExactlyOnceWith(NARROWER);
  gl().tell.idle();
  gl().tell.lost();
  expect(factories.picture.mock.lastCall?.[2].limits).toBe(NARROWER);
});

test("a map that is removed leaves nothing, and does nothing more", async () => {
  const { element, map, picture, gl, host } = await withMapLibre();
  const step = vi.fn();
  map.afterPaint(step);
  map.remove();
  vi.runAllTimers();
  expect(step).not.toHaveBeenCalled();
  expect(picture().remove).toHaveBeenCalledTimes(1);
  expect(gl().remove).toHaveBeenCalledTimes(1);
  expect(host()).toBeNull();
  expect(element.childElementCount).toBe(0);
  expect(said()).toBe("loading");
});
