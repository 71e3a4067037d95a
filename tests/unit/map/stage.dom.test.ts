import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NeedsReload } from "../../../src/browser/NeedsReload.ts";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { stage } from "../../../src/map/stage/stage.ts";
import { groundLayer } from "../../../src/picture/groundLayer.ts";
import { EDITION } from "../../support/realEdition.ts";
import { fakeFactories } from "../support/fakeFactories.ts";
import { heldFrames } from "../support/heldFrames.ts";

const START = { centre: toWorld([105, 31]), worldSize: worldSize(7) };
const THERE = { centre: toWorld([106, 30]), worldSize: worldSize(8) };
const ELSEWHERE = { centre: toWorld([104, 32]), worldSize: worldSize(6) };
const LIMITS = { bounds: { left: 0.7, top: 0.3, right: 0.9, bottom: 0.5 }, smallest: 1e4, largest: 1e6 };
const NARROWER = { ...LIMITS, smallest: 2e4 };

const loseContext = vi.fn();
const context = { getExtension: () => ({ loseContext }) } as unknown as RenderingContext;

beforeEach(() => {
  heldFrames();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context);
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  loseContext.mockClear();
});

/** What the page says that the map is doing. */
const said = () => document.documentElement.dataset.map;

function setStage() {
  const element = document.createElement("div");
  const fakes = fakeFactories();
  const on = {
    fill: vi.fn(),
    state: vi.fn(),
    moveStart: vi.fn(),
    move: vi.fn(),
    moveEnd: vi.fn(),
    resize: vi.fn(),
    passed: vi.fn(),
  };
  const ways = { edition: EDITION, limits: LIMITS, sharesGestures: true };
  const map = stage(element, START, ways, groundLayer([]), fakes.factories, on);
  return { element, on, map, host: () => element.querySelector(".map-gl"), ...fakes };
}

/** With MapLibre, which has its style and shows what the picture shows. */
async function withMapLibre() {
  const set = setStage();
  await set.map.bring();
  set.gl().tell.ready();
  return set;
}

/** With MapLibre as the map. */
async function afterTakingOver() {
  const set = await withMapLibre();
  set.gl().tell.idle();
  set.on.state.mockClear();
  set.on.fill.mockClear();
  return set;
}

describe("the picture", () => {
  test("is the map at once, and the page says what it is doing and where it is", () => {
    const { element, map, factories, picture, pictures } = setStage();
    expect(pictures).toHaveLength(1);
    const ways = { edition: EDITION, limits: LIMITS, sharesGestures: true };
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

describe("MapLibre", () => {
  test("is fetched once, however often it is wished for", async () => {
    const { element, map, factories, glMap, picture, host } = setStage();
    map.move(THERE, "app");
    expect(factories.gl).not.toHaveBeenCalled();
    picture().tell.moveStart("reader");
    expect(factories.gl).toHaveBeenCalledTimes(1);
    picture().tell.moveEnd("reader");
    await Promise.all([map.bring(), map.bring()]);
    await vi.runAllTimersAsync();
    expect(glMap).toHaveBeenCalledTimes(1);
    expect(factories.gl).toHaveBeenCalledTimes(1);
    // Where the picture is by now, under it.
    const ways = { edition: EDITION, limits: LIMITS, sharesGestures: true };
    expect(glMap.mock.lastCall?.slice(0, 3)).toEqual([host(), THERE, ways]);
    expect(element.firstElementChild).toBe(host());
    expect(host()?.classList.contains("is-live")).toBe(false);
    // To ask whether there is WebGL takes a context, of which a page has few.
    expect(loseContext).toHaveBeenCalledTimes(1);
  });

  test("is drawn into once it has its style, and goes where the picture goes", async () => {
    const { map, on, picture, gl } = setStage();
    await map.bring();
    gl().tell.idle();
    picture().tell.idle();
    expect(said()).toBe("picture");
    map.move(THERE, "app");
    expect([...map.renderers]).toEqual([picture()]);
    expect(gl().follow).not.toHaveBeenCalled();
    gl().tell.ready();
    expect([...map.renderers]).toEqual([picture(), gl()]);
    expect(on.fill).toHaveBeenCalledExactlyOnceWith(gl());
    expect(gl().view()).toBe(THERE);
    // With every step, not only where the move ends.
    picture().tell.moveStart("reader");
    picture().follow(ELSEWHERE);
    picture().tell.move();
    expect(gl().view()).toBe(ELSEWHERE);
    expect(map.view()).toBe(ELSEWHERE);
    expect(gl().move).not.toHaveBeenCalled();
  });

  test("takes over in one step, once it has drawn the same", async () => {
    const { element, map, on, picture, gl, host } = await withMapLibre();
    // Until then only the picture is heard.
    on.moveStart.mockClear();
    gl().tell.moveStart("app");
    gl().tell.move();
    gl().tell.moveEnd("app");
    gl().tell.resize();
    gl().tell.passed("touch");
    for (const event of [on.moveStart, on.move, on.moveEnd, on.resize, on.passed])
      expect(event).not.toHaveBeenCalled();
    picture().tell.idle();
    gl().tell.busy();
    expect(said()).toBe("picture");
    expect(picture().remove).not.toHaveBeenCalled();

    gl().tell.idle();
    expect(picture().remove).toHaveBeenCalledTimes(1);
    expect(host()?.classList.contains("is-live")).toBe(true);
    expect([...map.renderers]).toEqual([gl()]);
    expect(on.state.mock.calls).toEqual([["ready"]]);
    expect(said()).toBe("idle");
    expect(element.dataset.camera).toBe("105,31,7");

    gl().tell.busy();
    expect(said()).toBe("busy");
    map.move(THERE, "reader");
    expect(on.moveStart).toHaveBeenCalledExactlyOnceWith("reader");
    expect(on.move).toHaveBeenCalledTimes(1);
    expect(on.moveEnd).toHaveBeenCalledExactlyOnceWith("reader");
    gl().tell.resize();
    gl().tell.passed("touch");
    expect(on.resize).toHaveBeenCalledTimes(1);
    expect(on.passed).toHaveBeenCalledExactlyOnceWith("touch");
    gl().tell.idle();
    expect(said()).toBe("idle");
    expect(element.dataset.camera).toBe("106,30,8");
    expect(picture().remove).toHaveBeenCalledTimes(1);
  });

  test("follows once to a view that it cannot have, and takes over as near as it goes", async () => {
    const { map, on, picture, gl } = await withMapLibre();
    gl().follow.mockClear();
    gl().follow.mockImplementation(() => {});
    picture().follow(THERE);
    gl().tell.idle();
    expect(gl().follow).toHaveBeenCalledExactlyOnceWith(THERE);
    expect(on.state).not.toHaveBeenCalled();
    // It stands where it stood. The picture has gone on: that is another view, and worth a try.
    picture().follow(ELSEWHERE);
    gl().tell.idle();
    expect(gl().follow).toHaveBeenCalledTimes(2);
    expect(on.state).not.toHaveBeenCalled();
    gl().tell.idle();
    expect(gl().follow).toHaveBeenCalledTimes(2);
    expect(on.state.mock.calls).toEqual([["ready"]]);
    expect([...map.renderers]).toEqual([gl()]);
    expect(said()).toBe("idle");
  });

  test("waits while the reader holds the map", async () => {
    const { on, picture, gl } = await withMapLibre();
    picture().tell.moveStart("reader");
    gl().tell.idle();
    expect(on.state).not.toHaveBeenCalled();
    gl().follow.mockClear();
    picture().tell.moveEnd("reader");
    // It draws once more, and says when it is done.
    expect(gl().follow).toHaveBeenCalledExactlyOnceWith(picture().view());
    gl().tell.idle();
    expect(on.state.mock.calls).toEqual([["ready"]]);
  });

  test("waits while a finger is down that may yet drag: it would drag nothing", async () => {
    const { element, on, gl, picture } = await withMapLibre();
    const finger = (type: string, pointerId: number) => new PointerEvent(type, { pointerId, bubbles: true });
    element.dispatchEvent(finger("pointerdown", 1));
    element.dispatchEvent(finger("pointerdown", 2));
    gl().tell.idle();
    dispatchEvent(finger("pointerup", 1));
    expect(gl().refresh).not.toHaveBeenCalled();
    expect(picture().remove).not.toHaveBeenCalled();
    dispatchEvent(finger("pointercancel", 2));
    expect(gl().refresh).toHaveBeenCalledTimes(1);
    gl().tell.idle();
    expect(on.state.mock.calls).toEqual([["ready"]]);
  });

  test("that comes after the map has gone is not made", async () => {
    const { map, glMap, host } = setStage();
    const coming = map.bring();
    map.remove();
    await coming;
    expect(glMap).not.toHaveBeenCalled();
    expect(host()).toBeNull();
  });

  test("that did not come is fetched again when it is wished for", async () => {
    const { map, on, factories, gls, gl, picture } = setStage();
    factories.gl.mockRejectedValueOnce(new Error("offline"));
    await map.bring();
    expect(on.state.mock.calls).toEqual([["failed"]]);
    expect([...map.renderers]).toEqual([picture()]);
    // It has come, and gets no context.
    factories.gl.mockResolvedValueOnce(() => {
      throw new Error("no context");
    });
    await map.bring();
    expect(on.state.mock.calls).toEqual([["failed"], ["failed"]]);
    expect(gls).toHaveLength(0);
    await map.bring();
    gl().tell.ready();
    gl().tell.idle();
    expect(on.state.mock.lastCall).toEqual(["ready"]);
  });

  test("that can come only with a new page says so", async () => {
    const { map, on, factories } = setStage();
    factories.gl.mockRejectedValueOnce(new NeedsReload("newer"));
    await map.bring();
    expect(on.state.mock.calls).toEqual([["outdated"]]);
  });

  test("is not fetched where there is no WebGL", async () => {
    vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(null);
    const { map, on, factories, picture } = setStage();
    await map.bring();
    await map.bring();
    expect(on.state.mock.calls).toEqual([["unsupported"]]);
    expect(factories.gl).not.toHaveBeenCalled();
    picture().tell.idle();
    expect(said()).toBe("picture");
  });
});

describe("when MapLibre loses its context", () => {
  test("the picture is the map, at the same view and filled, until MapLibre is back", async () => {
    const { element, map, on, factories, pictures, picture, gl, host } = await afterTakingOver();
    map.move(THERE, "reader");
    gl().tell.lost();
    expect(on.state.mock.calls).toEqual([["lost"]]);
    expect(pictures).toHaveLength(2);
    expect(factories.picture.mock.lastCall?.[1]).toBe(THERE);
    expect(on.fill).toHaveBeenCalledExactlyOnceWith(picture());
    expect([...map.renderers]).toEqual([picture()]);
    expect(host()?.classList.contains("is-live")).toBe(false);
    gl().tell.idle();
    picture().tell.idle();
    expect(said()).toBe("lost");
    expect(element.dataset.camera).toBe("106,30,8");
    gl().follow.mockClear();
    map.move(ELSEWHERE, "reader");
    expect(gl().follow).not.toHaveBeenCalled();

    gl().tell.ready();
    expect(on.fill).toHaveBeenLastCalledWith(gl());
    expect(gl().view()).toBe(ELSEWHERE);
    gl().tell.idle();
    expect(picture().remove).toHaveBeenCalledTimes(1);
    expect([...map.renderers]).toEqual([gl()]);
    expect(on.state.mock.calls).toEqual([["lost"], ["ready"]]);
    expect(said()).toBe("idle");
    expect(factories.gl).toHaveBeenCalledTimes(1);
  });

  test("in the middle of a move, the move ends there: MapLibre says no more of it", async () => {
    const { on, gl, picture } = await afterTakingOver();
    gl().tell.moveStart("reader");
    gl().follow(THERE);
    on.moveEnd.mockImplementation(() => expect(on.fill).toHaveBeenCalledExactlyOnceWith(picture()));
    gl().tell.lost();
    expect(on.moveEnd).toHaveBeenCalledExactlyOnceWith("reader");
    gl().tell.ready();
    gl().tell.moveEnd("reader");
    gl().tell.idle();
    gl().tell.lost();
    expect(on.moveEnd).toHaveBeenCalledTimes(1);
  });

  test("before it has taken over, the picture stays", async () => {
    const { map, on, pictures, picture, gl } = await withMapLibre();
    gl().tell.lost();
    expect(on.state.mock.calls).toEqual([["lost"]]);
    expect(pictures).toHaveLength(1);
    expect([...map.renderers]).toEqual([picture()]);
    picture().tell.idle();
    expect(said()).toBe("lost");
  });
});

describe("steps", () => {
  test("come after the next frame, and until the last the map is not idle", async () => {
    const { map, on, picture, gl } = await withMapLibre();
    const step = vi.fn();
    map.afterPaint(step);
    expect(said()).toBe("busy");
    picture().tell.idle();
    gl().tell.idle();
    expect(said()).toBe("busy");
    expect(on.state).not.toHaveBeenCalled();
    expect(step).not.toHaveBeenCalled();

    vi.advanceTimersToNextFrame();
    expect(step).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(step).toHaveBeenCalledTimes(1);
    // Who draws is asked to say once more that all is on the screen.
    for (const renderer of map.renderers) expect(renderer.refresh).toHaveBeenCalledTimes(1);
    picture().tell.idle();
    expect(said()).toBe("picture");
    gl().tell.idle();
    expect(on.state.mock.calls).toEqual([["ready"]]);
  });

  test("leave the page time to answer as soon as they have taken some", () => {
    const { map, picture } = setStage();
    const taken: number[] = [];
    function* steps() {
      for (const milliseconds of [3, 3, 3, 20, 1]) {
        vi.mocked(performance.now).mockReturnValue(performance.now() + milliseconds);
        taken.push(milliseconds);
        yield;
      }
    }
    vi.spyOn(performance, "now").mockReturnValue(0);
    map.inSteps(steps());
    vi.advanceTimersToNextFrame();
    const tasks: number[] = [];
    while (vi.getTimerCount() > 0) {
      vi.runOnlyPendingTimers();
      tasks.push(taken.length);
    }
    expect(tasks).toEqual([3, 4, 5]);
    expect(picture().refresh).toHaveBeenCalledTimes(1);
  });
});

test("a step that throws is the last of its steps: the map is idle, and the fault is told", () => {
  const { map, picture } = setStage();
  const tellFault = vi.fn();
  vi.stubGlobal("reportError", tellFault);
  const fault = new Error("no such strand");
  const after = vi.fn();
  map.inSteps(
    (function* () {
      yield;
      if (fault) throw fault;
      after();
    })(),
  );
  vi.advanceTimersToNextFrame();
  vi.runAllTimers();
  vi.unstubAllGlobals();
  expect(tellFault).toHaveBeenCalledExactlyOnceWith(fault);
  expect(after).not.toHaveBeenCalled();
  picture().tell.idle();
  expect(said()).toBe("picture");
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
