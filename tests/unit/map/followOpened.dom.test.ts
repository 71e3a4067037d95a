import { describe, expect, test, vi } from "vitest";
import { isClear } from "../../../src/geometry/camera/fitCamera.ts";
import {
  comparePoints,
  ON_SMALL_SCREEN,
  stepPoints,
  subjectPoints,
} from "../../../src/scene/subjectPoints.ts";
import { openStep } from "../../../src/state/openStep.ts";
import { FRAMING } from "../../../src/style/framing.ts";
import { JIA, STORY } from "../../support/syntheticAtlas.ts";
import { layOut } from "../support/layOut.ts";
import {
  closeTo,
  DESK,
  FAR,
  fitted,
  isInSight,
  mapTests,
  NEAR,
  NORTH,
  openMap,
  openSettled,
  PHONE,
  panelFrom,
  SOUTH_EAST,
  WHOLE,
  ZH,
} from "../support/openMap.ts";

mapTests();

describe("what is chosen", () => {
  test("is seen before the map makes room for it; closed, the map goes back", () => {
    const { store, picture, view, bar } = openSettled(FAR.query);
    store.patch({ selection: SOUTH_EAST });
    vi.advanceTimersByTime(0);
    expect(picture().tone).not.toHaveBeenCalled();
    expect(picture().move).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(picture().tone).toHaveBeenCalledTimes(1);
    expect(picture().tone.mock.lastCall?.[0].regions.get(990106)).toBe("lit");
    expect(isInSight(view(), SOUTH_EAST)).toBe(true);
    expect(picture().move.mock.calls.map(([, origin]) => origin)).toEqual(["app"]);
    // It comes into view, it is not flown at.
    expect(view().worldSize).toBeLessThanOrEqual(FAR.view.worldSize);
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(FAR.view));
    // The moves are the app's: the address keeps the reader's camera.
    expect(bar.log).toEqual([`push ?${FAR.query}&region=990106`, `push ?${FAR.query}`]);
  });

  test("one after the other, gives back what was before the first", () => {
    const { store, picture, view } = openSettled(FAR.query);
    for (const selection of [SOUTH_EAST, NORTH, SOUTH_EAST, null]) {
      store.patch({ selection });
      vi.runAllTimers();
    }
    expect(picture().move.mock.calls.length).toBeGreaterThan(1);
    expect(view()).toEqual(closeTo(FAR.view));
  });

  test("in sight moves nothing", () => {
    const { store, picture } = openSettled();
    store.patch({ selection: SOUTH_EAST });
    vi.runAllTimers();
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
  });

  test("and moved away from by the reader, gives nothing back", () => {
    const { store, picture, view } = openSettled(FAR.query);
    store.patch({ selection: SOUTH_EAST });
    vi.runAllTimers();
    picture().move(NEAR, "reader");
    vi.runAllTimers();
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(view()).toBe(NEAR);
  });

  test("and closed before it is seen moves nothing", () => {
    const { store, picture } = openSettled(FAR.query);
    store.patch({ selection: SOUTH_EAST });
    vi.advanceTimersByTime(0);
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
  });

  test("keeps off what lies over the map by then", () => {
    const { store, view } = openSettled();
    store.patch({ selection: SOUTH_EAST });
    vi.advanceTimersByTime(0);
    panelFrom(450);
    vi.runAllTimers();
    const covers = [{ left: 0, top: 450, right: DESK.width, bottom: DESK.height }];
    expect(isClear(view(), { ...DESK, covers }, subjectPoints(ZH, SOUTH_EAST), FRAMING.margin / 2)).toBe(
      true,
    );
  });
});

describe("areas side by side", () => {
  test("are framed and numbered as they are chosen; closed, the map goes back", () => {
    const { store, picture, view } = openSettled();
    store.patch({ compare: [] });
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
    for (const compare of [[990106], [990106, 990102]]) {
      store.patch({ compare });
      vi.runAllTimers();
      const [first, ...rest] = comparePoints(ZH, compare);
      expect(first).toBeDefined();
      expect(view()).toEqual(closeTo(fitted(first ? [first, ...rest] : [])));
      expect(picture().numbers.mock.lastCall?.[1]).toEqual(compare);
    }
    store.patch({ compare: null });
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(WHOLE));
    expect(picture().numbers.mock.lastCall?.[1]).toEqual([]);
  });
});

describe("what the page was laid out with", () => {
  const laidOut = (isThere: boolean) => ({ picture: null, isThere });
  /** Something over the map's upper left, and so over a square of the north. */
  function corner() {
    const panel = document.createElement("div");
    panel.dataset.coversMap = "";
    document.body.append(layOut(panel, { width: DESK.width / 2, height: DESK.height / 2 }));
  }

  test.each([`region=${JIA}`, "step=1"])(
    "%s stays as it is on a desk, under what lies in a corner too",
    (query) => {
      const [drawn, other] = [
        openMap(query, { first: laidOut(true) }),
        openMap(query, { first: laidOut(false) }),
      ];
      corner();
      vi.runAllTimers();
      expect(drawn.picture().move).not.toHaveBeenCalled();
      expect(other.picture().move).toHaveBeenCalled();
    },
  );

  test("is shown as large as it fits where that lies across the map, as on a phone", () => {
    // Beneath the map, which keeps its height.
    const below = layOut(document.createElement("div"), { ...PHONE, top: PHONE.height });
    below.dataset.coversMap = "";
    document.body.append(below);
    const { view } = openSettled("step=1", { size: PHONE, first: laidOut(true) });
    const [first] = STORY;
    expect(view()).toEqual(closeTo(fitted(first ? stepPoints(ZH, first, ON_SMALL_SCREEN) : [], PHONE)));
  });
});

describe("a step of the story", () => {
  const framed = (step: (typeof STORY)[number] | undefined) =>
    fitted(step ? stepPoints(ZH, step, ON_SMALL_SCREEN) : []);

  test("is framed, one after the other; closed, the map goes back", () => {
    const { store, view, bar } = openSettled();
    const before = view();
    for (const [i, step] of STORY.entries()) {
      store.patch(openStep(i + 1));
      vi.runAllTimers();
      expect(view()).toEqual(closeTo(framed(step)));
    }
    store.patch({ step: null });
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(before));
    expect(bar.log).toEqual([...STORY.map((_, i) => `push ?step=${i + 1}`), "push "]);
  });

  test("is left by a drag, which stays where it was", () => {
    const { store, picture, view } = openSettled("step=2");
    expect(view()).toEqual(closeTo(framed(STORY[1])));
    picture().move(NEAR, "reader");
    vi.runAllTimers();
    expect(store.state.value.step).toBeNull();
    expect(view()).toEqual(closeTo(NEAR));
  });
});
