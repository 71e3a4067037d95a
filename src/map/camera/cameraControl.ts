import { fitBeside, fitView, isClear, type View } from "../../geometry/camera/fitCamera.ts";
import { toWorld, type World, worldSize } from "../../geometry/mercator.ts";
import { type Framing, isCamera } from "../../state/state.ts";
import { FRAMING, marginAbove } from "../../style/framing.ts";
import { furniture, room, roomForFraming, roomForSubject } from "./room.ts";

const { margin, closest } = FRAMING;

export interface CameraControl {
  /** Whether something lies across the map, as on a phone. */
  isCovered(): boolean;
  /**
   * The view that shows points as large as they fit.
   *
   * @param clear As in {@link CameraControl.frame}.
   */
  around(points: readonly World[], clear?: readonly World[]): View;
  /** Shows points as large as they fit. */
  fit(points: readonly World[]): void;
  /**
   * Moves only if some of the points are outside or under something that covers the map; where that lies across it, as on
   * a phone, it shows them as large as they fit, or a small subject would be lost.
   *
   * @param clear As in {@link CameraControl.frame}.
   * @param isLaidOut The page was laid out with them from the start: where nothing lies across the map it stays as it is.
   */
  makeRoom(points: readonly World[], clear?: readonly World[], isLaidOut?: boolean): void;
  /**
   * Shows points as large as they fit, for as long as what they belong to is open.
   *
   * @param clear Those of them that may not lie under the buttons and lines along the edges.
   */
  frame(points: readonly World[], clear?: readonly World[]): void;
  /** Goes back to where the map was before the app made room, unless the reader has moved it since. */
  giveBack(): void;
  /** Goes where an address asks for; of a part of the ground it shows all. */
  goTo(there: Framing): void;
  /** The reader has moved the map: there is nothing to give back. */
  keep(): void;
}

/**
 * Where the map goes by itself.
 *
 * @param clamped The nearest view to which an address may lead. What is in the Atlas is framed where the page has room for
 *   it: the ground may end below what lies over the map.
 */
export function cameraControl(
  container: HTMLElement,
  view: () => View,
  clamped: (view: View) => View,
  move: (view: View) => void,
): CameraControl {
  let before: View | null = null;
  return {
    isCovered() {
      const { width, covers } = room(container);
      return covers.some(({ left, right }) => left <= 0 && right >= width);
    },
    around: (points, clear = []) => fitBeside(room(container), furniture(container), points, clear, FRAMING),
    fit(points) {
      if (points.length > 0) move(this.around(points));
    },
    makeRoom(points, clear = [], isLaidOut = false) {
      if (points.length === 0) return;
      if (this.isCovered()) {
        this.frame(points, clear);
        return;
      }
      const here = roomForSubject(container);
      if (isLaidOut || isClear(view(), here, points, margin / 2)) return;
      before ??= view();
      // No closer than the reader is: a subject comes into view, it is not flown at.
      move(fitView(here, points, margin, Math.min(closest, view().worldSize)));
    },
    frame(points, clear = []) {
      if (points.length === 0) return;
      before ??= view();
      const here = roomForFraming(container);
      move(fitBeside(here, furniture(container), points, clear, FRAMING, marginAbove(here.width)));
    },
    giveBack() {
      if (!before) return;
      const back = before;
      before = null;
      move(back);
    },
    goTo(there) {
      before = null;
      move(clamped(askedView(container, there)));
    },
    keep() {
      before = null;
    },
  };
}

/** The view that shows points as large as they fit, at the start; a popup and the story do not count. */
export const firstView = (container: HTMLElement, points: readonly World[]): View =>
  fitView(room(container, "[data-covers-map]:not([role=dialog], .steps)"), points, margin, closest);

/**
 * The view that an address asks for; of a part of the ground the closest that shows all of it: whoever wrote the address has
 * seen to it that names have room there.
 */
export function askedView(container: HTMLElement, asked: Framing): View {
  if (isCamera(asked)) return { centre: toWorld([asked.lon, asked.lat]), worldSize: worldSize(asked.zoom) };
  const { west, south, east, north } = asked;
  const corners = [toWorld([west, north]), toWorld([east, south])];
  return fitView(roomForSubject(container), corners, 0, Number.POSITIVE_INFINITY);
}
