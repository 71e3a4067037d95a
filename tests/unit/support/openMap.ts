import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, vi } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { fitView, isClear, type View } from "../../../src/geometry/camera/fitCamera.ts";
import { toWorld, type World, worldSize } from "../../../src/geometry/mercator.ts";
import { mapLimits } from "../../../src/map/camera/mapLimits.ts";
import type { FirstMap } from "../../../src/map/firstMarks.ts";
import type { MapSignals } from "../../../src/map/mapSignals.ts";
import { createMapView } from "../../../src/map/mapView.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { openingPoints, subjectPoints, wholePoints } from "../../../src/scene/subjectPoints.ts";
import { known } from "../../../src/state/known.ts";
import type { Selection } from "../../../src/state/selection.ts";
import { createStore } from "../../../src/state/store.ts";
import { FRAMING } from "../../../src/style/framing.ts";
import { JI, syntheticAtlas, TOLD, YI } from "../../support/syntheticAtlas.ts";
import { fakeBar } from "./fakeBar.ts";
import { fakeFactories } from "./fakeFactories.ts";
import { heldFrames } from "./heldFrames.ts";
import { layOut, stubResizes } from "./layOut.ts";

const ATLAS: Atlas = { ...syntheticAtlas(), edition: TOLD };
export const [ZH, EN] = [buildScene(ATLAS, "zh"), buildScene(ATLAS, "en")];
export const DESK = { width: 1070, height: 900 };
export const PHONE = { width: 390, height: 700 };
type Size = typeof DESK;

export const fitted = (points: readonly World[], size: Size = DESK) =>
  fitView({ ...size, covers: [] }, points, FRAMING.margin, FRAMING.closest);
export const WHOLE = fitted(openingPoints(ZH, DESK));
export const LIMITS = mapLimits(TOLD, fitted(wholePoints(ZH)), DESK);

export const SOUTH_EAST = { kind: "region", adcode: JI } as const;
export const NORTH = { kind: "region", adcode: YI } as const;
/** In the far north-west: the south-east is out of sight. */
export const FAR = {
  query: "camera=84.3,44.8,9",
  view: { centre: toWorld([84.3, 44.8]), worldSize: worldSize(9) },
};
export const NEAR: View = { centre: toWorld([87, 43.6]), worldSize: worldSize(7.9) };

export const isInSight = (view: View, subject: Selection) =>
  isClear(view, { ...DESK, covers: [] }, subjectPoints(ZH, subject), FRAMING.margin / 2);
export const closeTo = ({ centre: [x, y], worldSize }: View) => ({
  centre: [expect.closeTo(x, 9), expect.closeTo(y, 9)],
  worldSize: expect.closeTo(worldSize, 3),
});

const ends: (() => void)[] = [];

/** Before and after each test of a file that opens maps. */
export function mapTests(): void {
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
}

/** A map as an address opens it, before the first frame. */
export function openMap(query = "", { size = DESK, first }: { size?: Size; first?: FirstMap } = {}) {
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
    isMoving: signal(false),
  };
  const fakes = fakeFactories();
  const map = createMapView(element, { store, atlas, scene }, signals, fakes.factories, first);
  ends.push(map.remove);
  return { element, bar, atlas, scene, store, signals, map, view: () => fakes.picture().view(), ...fakes };
}

/** The same after all that there is to be done at the start. */
export function openSettled(...given: Parameters<typeof openMap>) {
  const opened = openMap(...given);
  vi.runAllTimers();
  const { move, ground, strands, names, groundNames, tone, numbers, limit } = opened.picture();
  for (const told of [move, ground, strands, names, groundNames, tone, numbers, limit]) told.mockClear();
  return opened;
}

/** Something that lies over the whole width of the map from a height down. */
export function panelFrom(top: number): HTMLElement {
  const panel = document.createElement("div");
  panel.dataset.coversMap = "";
  document.body.append(layOut(panel, { top, width: DESK.width, height: DESK.height - top }));
  return panel;
}
