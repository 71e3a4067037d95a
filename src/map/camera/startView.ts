import { clampView } from "../../geometry/camera/clampView.ts";
import type { View } from "../../geometry/camera/fitCamera.ts";
import { openingPoints } from "../../scene/subjectPoints.ts";
import type { MapSources } from "../mapSignals.ts";
import { askedView, firstView } from "./cameraControl.ts";
import { mapLimits } from "./mapLimits.ts";

/**
 * The view with which a map in an element begins.
 *
 * @param whole The view that shows the whole.
 */
export function startView(element: HTMLElement, { store, scene, atlas }: MapSources, whole: View): View {
  const size = { width: element.clientWidth, height: element.clientHeight };
  const opening = firstView(element, openingPoints(scene.peek(), size));
  const asked = store.state.peek().camera;
  const wanted = asked ? askedView(element, asked) : opening;
  return clampView(wanted, size, mapLimits(atlas.peek().edition, whole, size));
}
