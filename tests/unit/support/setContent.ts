import { signal } from "@preact/signals";
import { afterEach, expect } from "vitest";
import { allSteps } from "../../../src/geometry/allSteps.ts";
import type { Box } from "../../../src/geometry/box.ts";
import { fitView, type View } from "../../../src/geometry/camera/fitCamera.ts";
import { mapContent } from "../../../src/map/content/mapContent.ts";
import type { FirstMarks } from "../../../src/map/firstMarks.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Emphasis } from "../../../src/scene/emphasis.ts";
import { laneTones } from "../../../src/scene/laneTones.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { wholePoints } from "../../../src/scene/subjectPoints.ts";
import { FRAMING } from "../../../src/style/framing.ts";
import { JI, syntheticAtlas } from "../../support/syntheticAtlas.ts";
import { type FakeRenderer, fakeRenderer } from "./fakeRenderer.ts";
import { layOut } from "./layOut.ts";
import { NO_LISTENER } from "./noListener.ts";

const DESK = { width: 1070, height: 900 };
export const [ZH, EN] = [buildScene(syntheticAtlas(), "zh"), buildScene(syntheticAtlas(), "en")];
export const WHOLE = fitView({ ...DESK, covers: [] }, wholePoints(ZH), FRAMING.margin, FRAMING.closest);
export const PLAIN: Emphasis = laneTones(ZH, {
  legs: new Map(),
  regions: new Map(),
  rivers: new Map(),
  venues: [],
});
export const LIT: Emphasis = { ...PLAIN, regions: new Map([[JI, "lit"]]), venues: ["a-hall"] };

export const DRAWING = ["ground", "strands", "names", "groundNames", "venues", "numbers", "tone"] as const;
/** What a renderer has been told to draw since it was last asked. */
export function drawnIn(renderer: FakeRenderer) {
  const told = DRAWING.filter((name) => renderer[name].mock.calls.length > 0);
  for (const name of DRAWING) renderer[name].mockClear();
  return told;
}

/** After each test of a file that sets content. */
export const contentTests = () => afterEach(() => document.body.replaceChildren());

/** A map of the whole that two renderers draw, and has not come to rest yet. */
export function setContent(scenes = signal<Scene>(ZH), first: FirstMarks | null = null) {
  let view: View = WHOLE;
  const element = layOut(document.createElement("div"), DESK);
  const renderers = [fakeRenderer(WHOLE, NO_LISTENER), fakeRenderer(WHOLE, NO_LISTENER)] as const;
  const content = mapContent(element, scenes, () => view, new Set(renderers), first);
  const told = () => {
    const [one, other] = renderers.map(drawnIn);
    expect(other).toEqual(one);
    return one;
  };
  return {
    content,
    element,
    renderers,
    told,
    go: (next: Partial<View>) => {
      view = { ...view, ...next };
    },
    zoom: (levels: number) => {
      view = { ...view, worldSize: view.worldSize * 2 ** levels };
    },
    settle: () => allSteps(content.settle()),
  };
}

/** The same after it has come to rest. */
export function setSettled(...[scenes]: Parameters<typeof setContent>) {
  const set = setContent(scenes);
  set.settle();
  set.told();
  return set;
}

/** A card that lies over a box of the map's plane. */
export function cover({ left, top, right, bottom }: Box) {
  const { centre, worldSize } = WHOLE;
  const card = layOut(document.createElement("div"), {
    left: left - centre[0] * worldSize + DESK.width / 2,
    top: top - centre[1] * worldSize + DESK.height / 2,
    width: right - left,
    height: bottom - top,
  });
  card.dataset.coversMap = "";
  document.body.append(card);
}
