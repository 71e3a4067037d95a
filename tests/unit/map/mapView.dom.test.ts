import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clampView } from "../../../src/geometry/clampView.ts";
import { fitView, isClear, type View } from "../../../src/geometry/fitCamera.ts";
import { toWorld, type World, worldSize } from "../../../src/geometry/mercator.ts";
import { mapLimits } from "../../../src/map/mapLimits.ts";
import type { MapSignals } from "../../../src/map/mapSignals.ts";
import { createMapView } from "../../../src/map/mapView.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import {
  comparePoints,
  corridorPoints,
  subjectPoints,
  wholePoints,
} from "../../../src/scene/subjectPoints.ts";
import { known } from "../../../src/state/known.ts";
import type { Selection } from "../../../src/state/selection.ts";
import { createStore } from "../../../src/state/store.ts";
import { FRAMING } from "../../../src/style/framing.ts";
import { WORDS } from "../../../src/text/words.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { fakeBar } from "../support/fakeBar.ts";
import { fakeMakers } from "../support/fakeMakers.ts";
import { heldFrames } from "../support/heldFrames.ts";
import { countOfObservers, layOut, stubResizes } from "../support/layOut.ts";

const ATLAS = realAtlas();
const [ZH, EN] = [buildScene(ATLAS, "zh"), buildScene(ATLAS, "en")];
const DESK = { width: 1070, height: 900 };
const PHONE = { width: 390, height: 700 };
type Size = typeof DESK;

const fitted = (points: readonly World[], size: Size = DESK) =>
  fitView({ ...size, covers: [] }, points, FRAMING.margin, FRAMING.closest);
const WHOLE = fitted(wholePoints(ZH));
const LIMITS = mapLimits(WHOLE, DESK);

const BEIBEI = { kind: "region", adcode: 500109 } as const;
const GUANGYUAN = { kind: "region", adcode: 510800 } as const;
/** In the far north-west: Beibei is out of sight. */
const FAR = {
  query: "camera=102.5,32.8,8",
  view: { centre: toWorld([102.5, 32.8]), worldSize: worldSize(8) },
};
const NEAR: View = { centre: toWorld([105.9, 30.4]), worldSize: worldSize(7.9) };

const isInSight = (view: View, subject: Selection) =>
  isClear(view, { ...DESK, covers: [] }, subjectPoints(ZH, subject), FRAMING.margin / 2);
const closeTo = ({ centre: [x, y], worldSize }: View) => ({
  centre: [expect.closeTo(x, 9), expect.closeTo(y, 9)],
  worldSize: expect.closeTo(worldSize, 3),
});

const ends: (() => void)[] = [];
beforeEach(() => {
  heldFrames();
  stubResizes();
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A map as an address opens it, before the first frame. */
function openMap(query = "", { size = DESK, first = null }: { size?: Size; first?: Element | null } = {}) {
  const element = layOut(document.createElement("div"), size);
  document.body.append(element);
  const bar = fakeBar(query && `?${query}`);
  const atlas = signal(ATLAS);
  const scene = signal(ZH);
  const store = createStore(bar, () => known(ATLAS));
  const signals: MapSignals = {
    state: signal("loading"),
    tip: signal(null),
    choice: signal(null),
    sight: signal(null),
    scale: signal(null),
  };
  const fakes = fakeMakers();
  const map = createMapView(element, { store, atlas, scene }, signals, first, fakes.makers);
  ends.push(map.remove);
  return { element, bar, atlas, scene, store, signals, map, view: () => fakes.picture().view(), ...fakes };
}

/** The same after all that there is to be done at the start. */
function openSettled(...given: Parameters<typeof openMap>) {
  const opened = openMap(...given);
  vi.runAllTimers();
  const { move, ground, strands, names, riverNames, tone, numbers, limit } = opened.picture();
  for (const told of [move, ground, strands, names, riverNames, tone, numbers, limit]) told.mockClear();
  return opened;
}

/** Something that lies over the whole width of the map from a height down. */
function panelFrom(top: number): HTMLElement {
  const panel = document.createElement("div");
  panel.dataset.coversMap = "";
  document.body.append(layOut(panel, { top, width: DESK.width, height: DESK.height - top }));
  return panel;
}

describe("an address opens", () => {
  test("the whole, where it says nothing: drawn before the first frame, named after it", () => {
    const { picture, view, signals, makers, bar } = openMap();
    expect(view()).toEqual(WHOLE);
    expect(signals.state.value).toBe("picture");
    expect(signals.scale.value?.km).toBeGreaterThan(0);
    expect(picture().ground).toHaveBeenCalledExactlyOnceWith(ZH);
    expect(picture().strands).toHaveBeenCalled();
    expect(picture().tone).toHaveBeenCalled();
    expect(picture().names).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(picture().names).toHaveBeenCalledTimes(1);
    expect(signals.sight.value?.view).toEqual(WHOLE);
    expect(view()).toEqual(WHOLE);
    expect(makers.gl).not.toHaveBeenCalled();
    expect(bar.log).toEqual([]);
  });

  test("a camera, and nothing moves it", () => {
    const { picture, view, bar } = openMap(FAR.query);
    expect(view()).toEqual(closeTo(FAR.view));
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
    expect(bar.log).toEqual([]);
  });

  test("a camera that is out of bounds, as near as the map goes", () => {
    const { view } = openMap("camera=-180,85,0");
    expect(view().worldSize).toBeGreaterThanOrEqual(LIMITS.smallest);
    expect(view()).toEqual(clampView(view(), DESK, LIMITS));
  });

  test("a region with the camera as the reader had it, moved no more than it must to be seen at once", () => {
    const { picture, view, store, bar } = openMap(`${FAR.query}&region=500109`);
    expect(isInSight(FAR.view, BEIBEI)).toBe(false);
    expect(isInSight(view(), BEIBEI)).toBe(true);
    expect(picture().move).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(picture().move).toHaveBeenCalledTimes(1);
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(FAR.view));
    expect(bar.log).toEqual([`push ?${FAR.query}`]);
  });

  test("areas side by side, numbered at once, and framed", () => {
    const { picture, view } = openMap("compare=500109,500118");
    expect(picture().numbers.mock.lastCall?.[1]).toEqual([500109, 500118]);
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(fitted(comparePoints(ZH, [500109, 500118]))));
  });

  test("areas side by side where the reader had moved the map to, and there they stay", () => {
    const { picture } = openMap(`compare=500109,500118&${FAR.query}`);
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
  });

  test("in an article a map that leaves gestures to the page, and says so", () => {
    const { element, makers, picture } = openMap("embed=1&lang=en");
    expect(makers.picture.mock.lastCall?.[2].sharesGestures).toBe(true);
    picture().tell.passed("touch");
    const hint = element.querySelector<HTMLElement>(".gesture-hint");
    expect(hint?.textContent).toBe(WORDS.en.share.gestures.touch);
    expect(hint?.dataset.shown).toBe("true");
    expect(openMap().makers.picture.mock.lastCall?.[2].sharesGestures).toBe(false);
  });

  test("over the page's first map, whose ground it goes on with, until its own names are there", () => {
    const first = document.createElement("div");
    first.innerHTML = '<svg><g data-plane="ground"><g data-layer="relief"></g></g></svg>';
    document.body.append(first);
    openMap("", { first });
    expect(first.isConnected).toBe(true);
    vi.runAllTimers();
    expect(first.isConnected).toBe(false);
  });
});

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

describe("what is pointed at or filtered is toned at once", () => {
  test("by hover", () => {
    const { store, picture } = openSettled();
    store.setHover(BEIBEI);
    vi.advanceTimersByTime(0);
    expect(picture().tone.mock.lastCall?.[0].regions.get(500109)).toBe("lit");
    store.setHover(null);
    vi.advanceTimersByTime(0);
    expect(picture().tone.mock.lastCall?.[0].regions.get(500109)).toBe("plain");
  });

  test("by themes", () => {
    const { store, picture } = openSettled();
    store.patch({ themes: [] });
    vi.advanceTimersByTime(0);
    const { legs } = picture().tone.mock.lastCall?.[0] ?? {};
    expect(new Set(legs?.values())).toEqual(new Set(["thin"]));
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

describe("a move by the reader", () => {
  test("is written into the present entry of the address, and moves nothing again", () => {
    const { picture, view, bar, store } = openSettled();
    picture().move(NEAR, "reader");
    vi.runAllTimers();
    expect(bar.log).toEqual(["replace ?camera=105.9,30.4,7.9"]);
    expect(store.state.value.camera?.lon).toBeCloseTo(105.9, 9);
    expect(picture().move).toHaveBeenCalledTimes(1);
    expect(view()).toBe(NEAR);
  });

  test("puts out what the pointer has lit, takes the page's first map away, and fetches MapLibre", () => {
    const first = document.createElement("div");
    document.body.append(first);
    const { picture, store, signals } = openMap("", { first });
    store.setHover(BEIBEI);
    signals.tip.value = { x: 1, y: 1, subject: BEIBEI };
    picture().tell.moveStart("reader");
    expect(store.hover.value).toBeNull();
    expect(signals.tip.value).toBeNull();
    expect(first.isConnected).toBe(false);
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
    picture().riverNames.mockClear();
    picture().move(
      { centre: [centre[0] + 200 / worldSize, centre[1]], worldSize: worldSize * 1.5 },
      "reader",
    );
    vi.runAllTimers();
    expect(picture().names).toHaveBeenCalledTimes(1);
    expect(picture().riverNames).toHaveBeenCalledTimes(1);
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

describe("another Scene", () => {
  test("is drawn at once, and the whole is shown again", () => {
    const { scene, picture, view } = openSettled();
    scene.value = EN;
    vi.advanceTimersByTime(0);
    expect(picture().ground).toHaveBeenCalledExactlyOnceWith(EN);
    expect(picture().names.mock.lastCall?.[0].scene).toBe(EN);
    expect(picture().move.mock.calls).toEqual([[closeTo(fitted(wholePoints(EN))), "app"]]);
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(WHOLE));
  });

  test("leaves the map where the reader has moved it to", () => {
    const { scene, picture } = openSettled(FAR.query);
    scene.value = EN;
    vi.runAllTimers();
    expect(picture().ground).toHaveBeenCalledExactlyOnceWith(EN);
    expect(picture().move).not.toHaveBeenCalled();
  });
});

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
    const whole = fitted(wholePoints(ZH), PHONE);
    expect(picture().limit).toHaveBeenCalledExactlyOnceWith(mapLimits(whole, PHONE));
    expect(whole.worldSize).toBeLessThan(WHOLE.worldSize / 2);
    expect(view()).toEqual(closeTo(whole));
    expect(picture().names).toHaveBeenCalledTimes(1);
    expect(bar.log).toEqual([]);
  });

  test("frames again what is side by side", () => {
    const opened = openSettled("compare=500109,500118");
    toPhone(opened);
    expect(opened.view()).toEqual(closeTo(fitted(comparePoints(ZH, [500109, 500118]), PHONE)));
  });

  test.each([
    ["where the reader has moved it to", FAR.query],
    ["where it has made room for what is open", `region=500109`],
  ])("stays %s", (_, query) => {
    const opened = openSettled(query);
    toPhone(opened);
    expect(opened.picture().limit).toHaveBeenCalledTimes(1);
    expect(opened.picture().move).not.toHaveBeenCalled();
    expect(opened.picture().names).toHaveBeenCalledTimes(1);
  });

  test.each(["region=500109", "compare=500109,500118"])(
    "gives back no view of the old size when %s is closed, but the whole",
    (query) => {
      const opened = openSettled(query);
      toPhone(opened);
      opened.store.patch({ selection: null, compare: null });
      vi.runAllTimers();
      expect(opened.view()).toEqual(closeTo(fitted(wholePoints(ZH), PHONE)));
    },
  );

  test("that had none at the start is fitted once it has one", () => {
    const opened = openMap("", { size: { width: 0, height: 0 } });
    vi.runAllTimers();
    layOut(opened.element, DESK);
    opened.picture().tell.resize();
    vi.runAllTimers();
    expect(opened.picture().limit).toHaveBeenLastCalledWith(LIMITS);
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
    expect(isClear(view(), { ...DESK, covers }, wholePoints(ZH), FRAMING.margin / 2)).toBe(true);
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

describe("the buttons", () => {
  test("zoom about the middle, as the reader's move, and no further than the limits", () => {
    const { map, view, bar, picture } = openSettled();
    map.zoomBy(1);
    expect(view()).toEqual(closeTo({ ...WHOLE, worldSize: WHOLE.worldSize * 2 }));
    expect(bar.log).toHaveLength(1);
    map.zoomBy(-1);
    expect(view()).toEqual(closeTo(WHOLE));
    map.zoomBy(20);
    expect(view().worldSize).toBe(LIMITS.largest);
    expect(picture().move.mock.calls.every(([, origin]) => origin === "reader")).toBe(true);
  });

  test("show the corridor, which the address keeps, and the whole, which it needs not", () => {
    const { map, view, bar } = openSettled();
    map.show("corridor");
    expect(view()).toEqual(closeTo(fitted(corridorPoints(ZH))));
    vi.runAllTimers();
    expect(bar.query()).toMatch(/^\?camera=/);
    map.show("all");
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(WHOLE));
    expect(bar.query()).toBe("");
    expect(bar.log.every((entry) => entry.startsWith("replace"))).toBe(true);
  });
});

test("MapLibre, when it has come, is drawn into as the picture was, and settles after its own moves", async () => {
  const context = { getExtension: () => null } as unknown as RenderingContext;
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context);
  const { map, gl, signals, store, makers } = openSettled("compare=500109");
  await map.bring();
  gl().tell.ready();
  gl().tell.idle();
  expect(signals.state.value).toBe("ready");
  const { ground, strands, names, riverNames, numbers, tone } = gl();
  for (const told of [ground, strands, names, riverNames, numbers, tone])
    expect(told).toHaveBeenCalledTimes(1);
  expect(makers.gl).toHaveBeenCalledTimes(1);
  store.patch({ compare: [500109, 510800] });
  vi.runAllTimers();
  expect(gl().move).toHaveBeenCalledTimes(1);
  expect(numbers.mock.lastCall?.[1]).toEqual([500109, 510800]);
  expect(names.mock.lastCall?.[0].worldSize).toBe(gl().view().worldSize);
});

test("a map that is removed leaves nothing, and follows nothing any more", () => {
  const panel = panelFrom(800);
  const { map, element, store, picture, scene } = openSettled();
  const point = () => element.dispatchEvent(new PointerEvent("pointermove", { clientX: 535, clientY: 450 }));
  point();
  expect(store.hover.value).not.toBeNull();
  // As it goes, something changes.
  store.patch({ selection: BEIBEI });
  store.setHover(null);
  scene.value = EN;
  layOut(panel, { top: 700, width: DESK.width, height: 200 });
  map.remove();
  point();
  expect(store.hover.value).toBeNull();
  store.setHover(GUANGYUAN);
  vi.runAllTimers();
  const { move, tone, ground, names } = picture();
  for (const told of [move, tone, ground, names]) expect(told).not.toHaveBeenCalled();
  expect(element.childElementCount).toBe(0);
  expect(countOfObservers()).toBe(0);
  expect(document.documentElement.dataset.map).toBe("loading");
});
