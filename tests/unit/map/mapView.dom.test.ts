import { describe, expect, test, vi } from "vitest";
import { clampView } from "../../../src/geometry/camera/clampView.ts";
import { isClear } from "../../../src/geometry/camera/fitCamera.ts";
import {
  comparePoints,
  openingPoints,
  presetPoints,
  subjectPoints,
  wholePoints,
} from "../../../src/scene/subjectPoints.ts";
import { FRAMING } from "../../../src/style/framing.ts";
import { SQUARES, WORDS } from "../../support/syntheticAtlas.ts";
import { brought } from "../support/brought.ts";
import { countOfObservers, layOut } from "../support/layOut.ts";
import {
  closeTo,
  DESK,
  EN,
  FAR,
  fitted,
  isInSight,
  LIMITS,
  mapTests,
  NORTH,
  openMap,
  openSettled,
  panelFrom,
  SOUTH_EAST,
  WHOLE,
  ZH,
} from "../support/openMap.ts";

mapTests();

describe("an address opens", () => {
  test("the whole, where it says nothing: drawn before the first frame, named after it", () => {
    const { picture, view, signals, factories, bar } = openMap();
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
    expect(factories.gl).not.toHaveBeenCalled();
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

  test("a region with the camera as the reader had it", () => {
    const { picture, view, store, bar } = openMap(`${FAR.query}&region=990106`);
    expect(isInSight(FAR.view, SOUTH_EAST)).toBe(false);
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(FAR.view));
    expect(bar.log).toEqual([`push ?${FAR.query}`]);
  });

  test("a region whose card lies over it, and has made room for it before the first frame", () => {
    panelFrom(450).setAttribute("role", "dialog");
    const { view, store } = openMap("region=990106");
    const covers = [{ left: 0, top: 450, right: DESK.width, bottom: DESK.height }];
    expect(isClear(view(), { ...DESK, covers }, subjectPoints(ZH, SOUTH_EAST), FRAMING.margin / 2)).toBe(
      true,
    );
    store.patch({ selection: null });
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(fitted(openingPoints(ZH, DESK))));
  });

  test("areas side by side, numbered at once, and framed", () => {
    const { picture, view } = openMap("compare=990106,990104");
    expect(picture().numbers.mock.lastCall?.[1]).toEqual([990106, 990104]);
    vi.runAllTimers();
    expect(view()).toEqual(closeTo(fitted(comparePoints(ZH, [990106, 990104]))));
  });

  test("areas side by side where the reader had moved the map to, and there they stay", () => {
    const { picture } = openMap(`compare=990106,990104&${FAR.query}`);
    vi.runAllTimers();
    expect(picture().move).not.toHaveBeenCalled();
  });

  test("in an article a map that leaves gestures to the page, and says so", () => {
    const { element, factories, picture } = openMap("embed=1&lang=en");
    expect(factories.picture.mock.lastCall?.[2].sharesGestures).toBe(true);
    picture().tell.passed("touch");
    const hint = element.querySelector<HTMLElement>(".gesture-hint");
    expect(hint?.textContent).toBe(WORDS.en.share.gestures.touch);
    expect(hint?.dataset.shown).toBe("true");
    expect(openMap().factories.picture.mock.lastCall?.[2].sharesGestures).toBe(false);
  });

  test("without the marks of a page that shows something else", () => {
    const picture = document.createElement("div");
    picture.innerHTML = '<svg data-viewport="laptop"></svg>';
    openMap("", { first: { picture, isThere: false } });
    expect(picture.childElementCount).toBe(0);
  });
});

describe("another Scene", () => {
  test("is drawn at once, and the whole is shown again", () => {
    const { scene, picture, view } = openSettled();
    scene.value = EN;
    vi.advanceTimersByTime(0);
    expect(picture().ground).toHaveBeenCalledExactlyOnceWith(EN);
    expect(picture().names.mock.lastCall?.[0].scene).toBe(EN);
    expect(picture().move.mock.calls).toEqual([[closeTo(fitted(openingPoints(EN, DESK))), "app"]]);
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

  test("show a view of the edition and the whole, which the address keeps, and Back leads back", async () => {
    const { map, view, bar } = openSettled();
    const [east] = SQUARES.views;
    if (!east) throw new Error("The edition has no view.");
    const followed = () => vi.advanceTimersByTimeAsync(0);
    map.show(east);
    await followed();
    expect(view()).toEqual(closeTo(fitted(presetPoints(ZH, east))));
    const address = bar.query();
    expect(address).toMatch(/^\?camera=/);
    map.show(null);
    await followed();
    expect(view()).toEqual(closeTo(fitted(wholePoints(ZH))));
    expect(bar.log.map((entry) => entry.split(" ")[0])).toEqual(["push", "push"]);
    bar.travelTo(address);
    await followed();
    // The address rounds.
    expect(view().worldSize / fitted(presetPoints(ZH, east)).worldSize).toBeCloseTo(1, 2);
    bar.travelTo("");
    await followed();
    expect(view()).toEqual(closeTo(fitted(openingPoints(ZH, DESK))));
  });
});

test("MapLibre, when it has come, is drawn into as the picture was, and settles after its own moves", async () => {
  const context = { getExtension: () => null } as unknown as RenderingContext;
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context);
  const { map, gl, signals, store, factories } = openSettled("compare=990106");
  await brought(map);
  gl().tell.ready();
  gl().tell.idle();
  expect(signals.state.value).toBe("ready");
  const { ground, strands, names, groundNames, numbers, tone } = gl();
  for (const told of [ground, strands, names, groundNames, numbers, tone])
    expect(told).toHaveBeenCalledTimes(1);
  expect(factories.gl).toHaveBeenCalledTimes(1);
  store.patch({ compare: [990106, 990102] });
  vi.runAllTimers();
  expect(gl().move).toHaveBeenCalledTimes(1);
  expect(numbers.mock.lastCall?.[1]).toEqual([990106, 990102]);
  expect(names.mock.lastCall?.[0].worldSize).toBe(gl().view().worldSize);
});

test("a map that is removed leaves nothing, and follows nothing any more", () => {
  const panel = panelFrom(800);
  const { map, element, store, picture, scene } = openSettled();
  const point = () => element.dispatchEvent(new PointerEvent("pointermove", { clientX: 535, clientY: 450 }));
  point();
  expect(store.hover.value).not.toBeNull();
  // As it goes, something changes.
  store.patch({ selection: SOUTH_EAST });
  store.setHover(null);
  scene.value = EN;
  layOut(panel, { top: 700, width: DESK.width, height: 200 });
  map.remove();
  point();
  expect(store.hover.value).toBeNull();
  store.setHover(NORTH);
  vi.runAllTimers();
  const { move, tone, ground, names } = picture();
  for (const told of [move, tone, ground, names]) expect(told).not.toHaveBeenCalled();
  expect(element.childElementCount).toBe(0);
  expect(countOfObservers()).toBe(0);
  expect(document.documentElement.dataset.map).toBe("loading");
});
