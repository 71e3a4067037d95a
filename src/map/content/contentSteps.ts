import type { ReadonlySignal } from "@preact/signals";
import type { View } from "../../geometry/camera/fitCamera.ts";
import { zoomFor } from "../../geometry/mercator.ts";
import { firstDrawnInSteps } from "../../render/firstDrawn.ts";
import { lowestNamedRank } from "../../render/lowestNamedRank.ts";
import type { Renderer } from "../../render/renderer.ts";
import type { Surroundings } from "../../scene/drawn.ts";
import { groundNamesAtScale } from "../../scene/names/groundNamesAtScale.ts";
import { namesAtScale } from "../../scene/names/namesAtScale.ts";
import { withoutCut } from "../../scene/names/withoutCut.ts";
import type { Scene } from "../../scene/scene.ts";
import { shownPoints } from "../../scene/shownPoints.ts";
import { standingsKey } from "../../scene/standings.ts";
import { type FirstMarks, isFirstFor } from "../firstMarks.ts";
import { sizesIn } from "../sizesIn.ts";
import type { ContentState } from "./contentState.ts";
import { fillRenderer, writeNames } from "./fillRenderer.ts";
import { withGrowth } from "./growth.ts";
import { nameRoom } from "./nameRoom.ts";
import { strandsFor } from "./strandsFor.ts";

/** Work in small steps, between which the page answers. */
export type Steps = Generator<void, void>;

/** How the content of a map comes to be, in small steps: each changes its state. */
export function contentSteps(
  state: ContentState,
  container: HTMLElement,
  scene: ReadonlySignal<Scene>,
  view: () => View,
  renderers: ReadonlySet<Renderer>,
) {
  /** Strands for the map's scale, unless they are there. */
  function layStrands() {
    state.drawn = strandsFor(state.drawn, scene.peek(), view().worldSize, sizesIn(container));
  }
  function* drawStrands(): Steps {
    layStrands();
    if (state.drawn.strands === state.laid) return;
    yield;
    state.laid = state.drawn.strands;
    for (const renderer of renderers) renderer.strands(withGrowth(state.drawn, state.growth));
  }
  function* placeNames(around: Surroundings): Steps {
    const { scene, worldSize, sizes } = state.drawn;
    const placed = yield* namesAtScale(scene, worldSize, sizes, state.standings, around);
    const names = withoutCut(placed, worldSize, around);
    state.drawn = { ...state.drawn, names, points: shownPoints(scene, names, state.standings), around };
  }
  function* placeGroundNames(around: Surroundings): Steps {
    const lowest = lowestNamedRank(zoomFor(state.drawn.worldSize));
    state.groundNames = yield* groundNamesAtScale(state.drawn, around, lowest);
  }
  /** Whether what the page has begun with is what is asked for, at a scale like its own. */
  const isRight = (first: FirstMarks) =>
    standingsKey(first.opening.standings) === standingsKey(state.standings) && isFirstFor(view(), first);
  /** What the page has begun with, to be pointed at, and to be drawn by who takes over. */
  function* learnFirst({ viewport, opening, leftOut }: FirstMarks): Steps {
    const placed = yield* firstDrawnInSteps(scene.peek(), viewport, opening);
    const names = new Map([...placed.names].filter(([key]) => !leftOut.includes(String(key))));
    state.drawn = { ...placed, names, points: shownPoints(placed.scene, names, opening.standings) };
    const { worldSize, around, strands } = state.drawn;
    const lowest = lowestNamedRank(zoomFor(worldSize));
    if (around) state.groundNames = yield* groundNamesAtScale(state.drawn, around, lowest);
    state.begunWith = null;
    state.laid = strands;
    for (const renderer of renderers) fillRenderer(renderer, scene.peek(), state);
  }
  function* settle(): Steps {
    const { around, key } = nameRoom(container, view(), state.standings);
    // The dearest of all that the map does: not for nothing.
    if (key === state.placed && state.drawn.scene === scene.peek()) return;
    // To measure may have laid the page out.
    yield;
    const { begunWith } = state;
    if (begunWith && isRight(begunWith)) {
      yield* learnFirst(begunWith);
      state.placed = key;
      return;
    }
    yield* drawStrands();
    yield* placeNames(around);
    yield* placeGroundNames(around);
    state.begunWith = null;
    // All at once: until then those that were there before are right.
    for (const renderer of renderers) writeNames(renderer, state);
    for (const renderer of renderers) renderer.groundNames(state.drawn, state.groundNames);
    state.placed = key;
  }
  return { layStrands, drawStrands, placeNames, placeGroundNames, settle };
}
