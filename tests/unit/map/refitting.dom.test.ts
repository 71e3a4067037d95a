import { describe, expect, test, vi } from "vitest";
import { isClear } from "../../../src/geometry/camera/fitCamera.ts";
import { readersLimits } from "../../../src/map/camera/mapLimits.ts";
import { comparePoints, openingPoints, sightPoints, wholePoints } from "../../../src/scene/subjectPoints.ts";
import { FRAMING } from "../../../src/style/framing.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";
import { layOut } from "../support/layOut.ts";
import {
  closeTo,
  DESK,
  FAR,
  fitted,
  mapTests,
  openMap,
  openSettled,
  PHONE,
  panelFrom,
  WHOLE,
  ZH,
} from "../support/openMap.ts";

mapTests();

describe("a map of another size", () => {
  const toPhone = (opened: ReturnType<typeof openMap>) => {
    layOut(opened.element, PHONE);
    opened.picture().tell.resize();
    vi.runAllTimers();
  };

  test("has other limits, and shows the whole again, with its names", () => {
    const opened = openSettled();
    toPhone(opened);
    const { picture, view, bar } = opened;
    const whole = fitted(openingPoints(ZH, PHONE), PHONE);
    const went = readersLimits(SQUARES, fitted(wholePoints(ZH), PHONE), [WHOLE, whole], PHONE);
    expect(picture().limit.mock.lastCall?.[0].smallest).toBeCloseTo(went.smallest, 6);
    expect(view()).toEqual(closeTo(whole));
    expect(picture().names).toHaveBeenCalledTimes(1);
    expect(bar.log).toEqual([]);
  });

  test("frames again what is side by side", () => {
    const opened = openSettled("compare=990106,990104");
    toPhone(opened);
    expect(opened.view()).toEqual(closeTo(fitted(comparePoints(ZH, [990106, 990104]), PHONE)));
  });

  test("frames again what is open in an article", () => {
    const opened = openSettled("embed=1&region=990106");
    toPhone(opened);
    const subject = { kind: "region", adcode: 990106 } as const;
    expect(opened.view()).toEqual(closeTo(fitted(sightPoints(ZH, subject), PHONE)));
  });

  test.each([
    ["where the reader has moved it to", FAR.query],
    ["where it has made room for what is open", `region=990106`],
  ])("stays %s", (_, query) => {
    const opened = openSettled(query);
    toPhone(opened);
    expect(opened.picture().limit).toHaveBeenCalledTimes(1);
    expect(opened.picture().move).not.toHaveBeenCalled();
    expect(opened.picture().names).toHaveBeenCalledTimes(1);
  });

  test.each(["region=990106", "compare=990106,990104"])(
    "gives back no view of the old size when %s is closed, but the whole",
    (query) => {
      const opened = openSettled(query);
      toPhone(opened);
      opened.store.patch({ selection: null, compare: null });
      vi.runAllTimers();
      expect(opened.view()).toEqual(closeTo(fitted(openingPoints(ZH, PHONE), PHONE)));
    },
  );

  test("that had none at the start is fitted once it has one", () => {
    const opened = openMap("", { size: { width: 0, height: 0 } });
    vi.runAllTimers();
    layOut(opened.element, DESK);
    opened.picture().tell.resize();
    vi.runAllTimers();
    expect(opened.view()).toEqual(closeTo(WHOLE));
  });
});

describe("a panel over the map", () => {
  test("that is pulled has the whole shown above it, once it rests", () => {
    const panel = panelFrom(800);
    const { picture, view } = openMap();
    vi.runAllTimers();
    // That it is there is no news.
    expect(picture().move).not.toHaveBeenCalled();
    for (const top of [700, 600, 500]) layOut(panel, { top, width: DESK.width, height: DESK.height - top });
    expect(picture().move).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(picture().move).toHaveBeenCalledTimes(1);
    const covers = [{ left: 0, top: 500, right: DESK.width, bottom: DESK.height }];
    expect(isClear(view(), { ...DESK, covers }, openingPoints(ZH, DESK), FRAMING.margin / 2)).toBe(true);
  });

  test("that leaves hardly any of it is read, not looked past", () => {
    const panel = panelFrom(800);
    const { picture } = openSettled();
    layOut(panel, { top: 200, width: DESK.width, height: 700 });
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
    // The names keep off it all the same.
    expect(picture().names).toHaveBeenCalledTimes(1);
  });
});
