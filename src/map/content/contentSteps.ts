import type { ReadonlySignal } from "@preact/signals";
import type { View } from "../../geometry/fitCamera.ts";
import { zoomFor } from "../../geometry/mercator.ts";
import { lowestNamedRank } from "../../render/lowestNamedRank.ts";
import type { Renderer } from "../../render/renderer.ts";
import { namesAtScale } from "../../scene/atScale.ts";
import type { Surroundings } from "../../scene/drawn.ts";
import { riverNamesAtScale } from "../../scene/riverNamesAtScale.ts";
import type { Scene } from "../../scene/scene.ts";
import { inSight } from "../../scene/surroundingsOf.ts";
import { room } from "../room.ts";
import type { ContentState } from "./contentState.ts";
import { writeNames } from "./fillRenderer.ts";
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
    state.drawn = strandsFor(state.drawn, scene.peek(), view().worldSize, container.clientWidth);
  }
  function* drawStrands(): Steps {
    layStrands();
    if (state.drawn.strands === state.laid) return;
    yield;
    state.laid = state.drawn.strands;
    for (const renderer of renderers) renderer.strands(state.drawn);
  }
  function* placeNames(around: Surroundings): Steps {
    const { scene, worldSize, sizes } = state.drawn;
    const names = yield* namesAtScale(scene, worldSize, sizes, around);
    state.drawn = { ...state.drawn, names, around };
  }
  function* placeRiverNames(): Steps {
    const lowest = lowestNamedRank(zoomFor(state.drawn.worldSize));
    state.rivers = yield* riverNamesAtScale(state.drawn, inSight(view(), room(container)), lowest);
  }
  function* settle(): Steps {
    const { around, key } = nameRoom(container, view());
    // The dearest of all that the map does: not for nothing.
    if (key === state.placed && state.drawn.scene === scene.peek()) return;
    // To measure may have laid the page out.
    yield;
    yield* drawStrands();
    yield* placeNames(around);
    yield* placeRiverNames();
    // All at once: until then those that were there before are right.
    for (const renderer of renderers) writeNames(renderer, state);
    for (const renderer of renderers) renderer.riverNames(state.drawn, state.rivers);
    state.placed = key;
  }
  return { layStrands, drawStrands, placeNames, placeRiverNames, settle };
}
