import { describe, expect, test, vi } from "vitest";
import type { Box } from "../../../src/geometry/box.ts";
import { isClear, type View } from "../../../src/geometry/camera/fitCamera.ts";
import { toWorld } from "../../../src/geometry/mercator.ts";
import { layOut } from "../support/layOut.ts";
import {
  closeTo,
  DESK,
  FAR,
  mapTests,
  NEAR,
  openMap,
  openSettled,
  PHONE,
  panelFrom,
} from "../support/openMap.ts";

mapTests();

describe("a move by the reader", () => {
  test("is written into the present entry of the address, and moves nothing again", () => {
    const { picture, view, bar, store } = openSettled();
    picture().move(NEAR, "reader");
    vi.runAllTimers();
    expect(bar.log).toEqual(["replace ?camera=87,43.6,7.9"]);
    expect(store.state.value.camera).toMatchObject({ lon: expect.closeTo(87, 9) });
    expect(picture().move).toHaveBeenCalledTimes(1);
    expect(view()).toBe(NEAR);
  });

  test("puts out what the pointer has lit, and fetches MapLibre", async () => {
    const { element, picture, store, signals } = openMap();
    const middle = { clientX: DESK.width / 2, clientY: DESK.height / 2 };
    element.dispatchEvent(new PointerEvent("pointermove", middle));
    expect(signals.tip.value?.subject).toEqual(store.hover.value);
    expect(store.hover.value).not.toBeNull();
    picture().tell.moveStart("reader");
    expect(store.hover.value).toBeNull();
    expect(signals.tip.value).toBeNull();
    await vi.runAllTimersAsync();
    // Fetched it would have been: this page has no WebGL.
    expect(signals.state.value).toBe("unsupported");
  });

  test("to another scale places the names anew, once; a pan leaves them, and names the rivers in sight", () => {
    const { picture, view, signals } = openSettled();
    const { centre, worldSize } = view();
    picture().move({ centre, worldSize: worldSize * 1.5 }, "reader");
    const { scale } = signals;
    const zoomed = scale.value;
    expect(signals.sight.value?.view).toEqual(view());
    vi.runAllTimers();
    expect(picture().names).toHaveBeenCalledTimes(1);
    expect(picture().names.mock.lastCall?.[0].worldSize).toBe(worldSize * 1.5);
    expect(zoomed?.px).toBeGreaterThan(0);
    picture().groundNames.mockClear();
    picture().move(
      { centre: [centre[0] + 200 / worldSize, centre[1]], worldSize: worldSize * 1.5 },
      "reader",
    );
    vi.runAllTimers();
    expect(picture().names).toHaveBeenCalledTimes(1);
    expect(picture().groundNames).toHaveBeenCalledTimes(1);
  });

  test("that goes on gives up the settling, which comes where it ends", () => {
    const { picture, view } = openSettled();
    const { tell, follow, names } = picture();
    const { centre, worldSize } = view();
    tell.moveStart("reader");
    follow({ centre, worldSize: worldSize * 1.5 });
    tell.move();
    tell.moveEnd("reader");
    tell.moveStart("reader");
    vi.runAllTimers();
    expect(names).not.toHaveBeenCalled();
    follow({ centre, worldSize: worldSize * 2 });
    tell.move();
    // The strands do not wait.
    expect(picture().strands.mock.lastCall?.[0].worldSize).toBe(worldSize * 2);
    tell.moveEnd("reader");
    vi.runAllTimers();
    expect(names).toHaveBeenCalledTimes(1);
    expect(names.mock.lastCall?.[0].worldSize).toBe(worldSize * 2);
  });
});

test("Back to another camera takes the map there, and to none shows the whole", () => {
  const { picture, view, bar } = openSettled();
  const whole = view();
  bar.travelTo(`?${FAR.query}`);
  vi.runAllTimers();
  expect(view()).toEqual(closeTo(FAR.view));
  expect(picture().move.mock.calls.map(([, origin]) => origin)).toEqual(["app"]);
  bar.travelTo("");
  vi.runAllTimers();
  expect(picture().move).toHaveBeenCalledTimes(2);
  expect(view()).toEqual(closeTo(whole));
  expect(bar.log).toEqual([]);
});

describe("a part of the ground in the address", () => {
  const query = "camera=86,43.2,88.5,44.4";
  const corners = [toWorld([86, 44.4]), toWorld([88.5, 43.2])];
  const isAllSeen = (view: View, size: typeof DESK, covers: readonly Box[] = []) =>
    isClear(view, { ...size, covers }, corners, -0.001);

  test.each([
    ["a desk", DESK],
    ["a phone", PHONE],
  ])("is all shown on %s, as large as it fits", (_, size) => {
    const { view } = openSettled(query, { size });
    expect(isAllSeen(view(), size)).toBe(true);
    const nearer = { ...view(), worldSize: view().worldSize * 1.01 };
    expect(isAllSeen(nearer, size)).toBe(false);
  });

  test("is shown again in a window of another size, and beside what is open", () => {
    const { element, picture, view, bar } = openSettled(`${query}&region=990106`);
    layOut(element, PHONE);
    picture().tell.resize();
    vi.runAllTimers();
    expect(isAllSeen(view(), PHONE)).toBe(true);
    panelFrom(400);
    picture().tell.resize();
    vi.runAllTimers();
    expect(isAllSeen(view(), PHONE, [{ left: 0, top: 400, right: DESK.width, bottom: 900 }])).toBe(true);
    expect(bar.log).toEqual([]);
  });

  test("gives way to where the reader moves the map", () => {
    const { picture, bar } = openSettled(query);
    picture().move(NEAR, "reader");
    vi.runAllTimers();
    expect(bar.log).toEqual(["replace ?camera=87,43.6,7.9"]);
  });
});
