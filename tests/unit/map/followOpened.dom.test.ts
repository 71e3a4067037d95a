import { describe, expect, test, vi } from "vitest";
import type { Step } from "../../../src/atlas/edition.ts";
import { isClear } from "../../../src/geometry/fitCamera.ts";
import { comparePoints, sightPoints, stepPoints, subjectPoints } from "../../../src/scene/subjectPoints.ts";
import { openStep } from "../../../src/state/openStep.ts";
import { FRAMING } from "../../../src/style/framing.ts";
import { EDITION } from "../../support/realEdition.ts";
import {
  BEIBEI,
  closeTo,
  DESK,
  FAR,
  fitted,
  GUANGYUAN,
  isInSight,
  mapTests,
  NEAR,
  openMap,
  openSettled,
  PHONE,
  panelFrom,
  WHOLE,
  ZH,
} from "../support/openMap.ts";

mapTests();

describe("what is chosen", () => {
  test("is seen before the map makes room for it; closed, the map goes back", () => {
    const { store, picture, view, bar } = openSettled(FAR.query);
    store.patch({ selection: BEIBEI });
    vi.advanceTimersByTime(0);
    expect(picture().tone).not.toHaveBeenCalled();
    expect(picture().move).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(picture().tone).toHaveBeenCalledTimes(1);
    expect(picture().tone.mock.lastCall?.[0].regions.get(500109)).toBe("lit");
    expect(isInSight(view(), BEIBEI)).toBe(true);
    expect(picture().move.mock.calls.map(([, origin]) => origin)).toEqual(["app"]);
    // It comes into view, it is not flown at.
    expect(view().worldSize).toBeLessThanOrEqual(FAR.view.worldSize);
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(FAR.view));
    // The moves are the app's: the address keeps the reader's camera.
    expect(bar.log).toEqual([`push ?${FAR.query}&region=500109`, `push ?${FAR.query}`]);
  });

  test("one after the other, gives back what was before the first", () => {
    const { store, picture, view } = openSettled(FAR.query);
    for (const selection of [BEIBEI, GUANGYUAN, BEIBEI, null]) {
      store.patch({ selection });
      vi.runAllTimers();
    }
    expect(picture().move.mock.calls.length).toBeGreaterThan(1);
    expect(view()).toEqual(closeTo(FAR.view));
  });

  test("in sight moves nothing", () => {
    const { store, picture } = openSettled();
    store.patch({ selection: BEIBEI });
    vi.runAllTimers();
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
  });

  test("and moved away from by the reader, gives nothing back", () => {
    const { store, picture, view } = openSettled(FAR.query);
    store.patch({ selection: BEIBEI });
    vi.runAllTimers();
    picture().move(NEAR, "reader");
    vi.runAllTimers();
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(view()).toBe(NEAR);
  });

  test("and closed before it is seen moves nothing", () => {
    const { store, picture } = openSettled(FAR.query);
    store.patch({ selection: BEIBEI });
    vi.advanceTimersByTime(0);
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
  });

  test("keeps off what lies over the map by then", () => {
    const { store, view } = openSettled();
    store.patch({ selection: BEIBEI });
    vi.advanceTimersByTime(0);
    panelFrom(450);
    vi.runAllTimers();
    const covers = [{ left: 0, top: 450, right: DESK.width, bottom: DESK.height }];
    expect(isClear(view(), { ...DESK, covers }, subjectPoints(ZH, BEIBEI), FRAMING.margin / 2)).toBe(true);
  });
});

describe("areas side by side", () => {
  test("are framed and numbered as they are chosen; closed, the map goes back", () => {
    const { store, picture, view } = openSettled();
    store.patch({ compare: [] });
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
    for (const compare of [[500109], [500109, 510800]]) {
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
  const drawn = { picture: null, isThere: true };

  test.each(["region=513200", "step=1"])(
    "%s stays as it is on a desk, though it reaches out of sight",
    (query) => {
      const opened = openMap(query, { first: drawn });
      vi.runAllTimers();
      expect(opened.picture().move).not.toHaveBeenCalled();
      // Another is framed.
      opened.store.patch(openStep(2));
      vi.runAllTimers();
      expect(opened.picture().move).toHaveBeenCalledTimes(1);
    },
  );

  test("is shown as large as it fits on a phone", () => {
    const { view } = openSettled("step=1", { size: PHONE, first: drawn });
    expect(view()).toEqual(closeTo(fitted(stepPoints(ZH, EDITION.story[0] as Step, sightPoints), PHONE)));
  });
});

describe("a step of the story", () => {
  const story = ["nine-sign", "beibei"].map((id) => EDITION.story.find((step) => step.id === id));
  const framed = (step: (typeof story)[number]) => fitted(step ? stepPoints(ZH, step, sightPoints) : []);

  test("is framed, one after the other; closed, the map goes back", () => {
    const { store, view, bar } = openSettled();
    const before = view();
    for (const [i, step] of story.entries()) {
      store.patch(openStep(i + 1));
      vi.runAllTimers();
      expect(view()).toEqual(closeTo(framed(step)));
    }
    store.patch({ step: null });
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(before));
    expect(bar.log).toEqual(["push ?step=1", "push ?step=2", "push "]);
  });

  test("is left by a drag, which stays where it was", () => {
    const { store, picture, view } = openSettled("step=2");
    expect(view()).toEqual(closeTo(framed(story[1])));
    picture().move(NEAR, "reader");
    vi.runAllTimers();
    expect(store.state.value.step).toBeNull();
    expect(view()).toEqual(closeTo(NEAR));
  });
});
