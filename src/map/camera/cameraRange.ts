import { clampView, type Limits } from "../../geometry/camera/clampView.ts";
import type { View } from "../../geometry/camera/fitCamera.ts";
import type { Scene } from "../../scene/scene.ts";
import { wholePoints } from "../../scene/subjectPoints.ts";
import type { MapSources } from "../mapSignals.ts";
import { firstView } from "./cameraControl.ts";
import { mapLimits, readersLimits } from "./mapLimits.ts";

interface RangeState {
  /** The view that shows the whole, at the size that the map had when it was last measured. */
  whole: View;
  /** How far the reader may move the map. */
  limits: Limits;
}

/** How far the map goes, at the size that it has. */
export interface CameraRange {
  /** As it is now: it changes. */
  state: Readonly<RangeState>;
  /** The nearest view to which the app may go. */
  clamped(view: View): View;
  /** The nearest view to which the reader may go. */
  allowed(view: View): View;
  /** Lets the reader go on from some views as far as the ground goes; returns the limits of that. */
  allow(views: readonly View[]): Limits;
  /** The map has another size. */
  measure(): void;
}

/** The view that shows the whole, in a map that begins. */
export const wholeView = (element: HTMLElement, scene: Scene): View => firstView(element, wholePoints(scene));

/**
 * @param whole The {@link wholeView} of now.
 * @param start The view with which the map begins.
 */
export function cameraRange(
  element: HTMLElement,
  { atlas, scene }: Pick<MapSources, "atlas" | "scene">,
  whole: View,
  start: View,
): CameraRange {
  const { edition } = atlas.peek();
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const state: RangeState = { whole, limits: readersLimits(edition, whole, [start], size()) };
  return {
    state,
    clamped: (view) => clampView(view, size(), mapLimits(edition, state.whole, size())),
    allowed: (view) => clampView(view, size(), state.limits),
    allow(views) {
      state.limits = readersLimits(edition, state.whole, views, size());
      return state.limits;
    },
    measure() {
      state.whole = wholeView(element, scene.peek());
    },
  };
}
