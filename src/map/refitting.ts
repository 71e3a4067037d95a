import { stepOf } from "../atlas/edition/edition.ts";
import type { World } from "../geometry/mercator.ts";
import {
  clearPoints,
  compareSightPoints,
  openingPoints,
  sightPoints,
  stepPoints,
} from "../scene/subjectPoints.ts";
import { isCamera } from "../state/state.ts";
import type { CameraControl } from "./camera/cameraControl.ts";
import { room } from "./camera/room.ts";
import type { MapSources } from "./mapSignals.ts";
import type { Settling } from "./settling.ts";

/** A panel that leaves less of the map than this part is read, not looked past. */
const WORTH_LOOKING = 0.35;

/** Whether the map is worth looking at under what lies over it. */
function isInSight(element: HTMLElement): boolean {
  const { height, covers } = room(element);
  return Math.min(height, ...covers.map(({ top }) => (top > 0 ? top : height))) > height * WORTH_LOOKING;
}

/**
 * The default view again, where the map or the drawer over it has changed its size: the whole, the areas side by side or
 * the step of the story; in an article what is open; or the part of the ground that the address asks for. Where the reader
 * has moved the map or opened a card, it stays.
 */
export function refitting(
  element: HTMLElement,
  { store, atlas, scene }: MapSources,
  camera: Pick<CameraControl, "fit" | "frame" | "goTo">,
  settling: Pick<Settling, "begin">,
): () => void {
  const frame = (points: readonly World[]) => camera.frame(points, clearPoints(scene.peek(), points));
  return () => {
    const { camera: wanted, selection, compare, step, embed } = store.state.peek();
    const told = stepOf(atlas.peek().edition, step);
    if (wanted && !isCamera(wanted)) camera.goTo(wanted);
    else if (!wanted && selection && embed) frame(sightPoints(scene.peek(), selection));
    else if (!wanted && !selection && isInSight(element)) {
      const size = { width: element.clientWidth, height: element.clientHeight };
      if (told) frame(stepPoints(scene.peek(), told, sightPoints));
      else if (compare && compare.length > 0) frame(compareSightPoints(scene.peek(), compare));
      else camera.fit(openingPoints(scene.peek(), size));
    }
    settling.begin();
  };
}
