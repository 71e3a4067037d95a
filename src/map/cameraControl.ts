import type { Map as MapLibre } from "maplibre-gl";
import { fitView, isClear, type Room, type View } from "../geometry/fitCamera.ts";
import { toLonLat, toWorld, type World, worldSize, zoomFor } from "../geometry/mercator.ts";
import type { Camera } from "../state/state.ts";

/** CSS px that a subject keeps from the edges, so that its names have room. */
const MARGIN = 34;
/** The closest that the app goes by itself. */
const CLOSEST = worldSize(9.4);

/** Who moved the map; carried by MapLibre's events as `origin`, so that moves do not chase each other. */
export type Origin = "app" | "reader";

export interface CameraControl {
  camera(): Camera;
  view(): View;
  /** Shows points as large as they fit. */
  fit(points: readonly World[], origin: Origin): void;
  /** Moves only if some of the points are outside or under something that covers the map. */
  makeRoom(points: readonly World[]): void;
  /** Shows points as large as they fit, for as long as what they belong to is open. */
  frame(points: readonly World[]): void;
  /** Goes back to where the map was before the app made room, unless the reader has moved it since. */
  giveBack(): void;
  goTo(camera: Camera): void;
  /** The reader has moved the map: there is nothing to give back. */
  keep(): void;
}

/** The camera of a map that has no rotation and no tilt. */
export function cameraControl(map: MapLibre): CameraControl {
  let before: Camera | null = null;

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { lon: lng, lat, zoom: map.getZoom() };
  };
  const view = (): View => {
    const { lon, lat, zoom } = camera();
    return { centre: toWorld([lon, lat]), worldSize: worldSize(zoom) };
  };
  const move = ({ centre, worldSize: size }: View, origin: Origin) =>
    map.easeTo({ center: toLonLat(centre), zoom: zoomFor(size), duration: 600 }, { origin });

  return {
    camera,
    view,
    fit: (points, origin) => {
      if (points.length > 0) move(fitView(room(map.getContainer()), points, MARGIN, CLOSEST), origin);
    },
    makeRoom(points) {
      const here = room(map.getContainer());
      if (points.length === 0 || isClear(view(), here, points, MARGIN / 2)) return;
      before ??= camera();
      // No closer than the reader is: a subject comes into view, it is not flown at.
      move(fitView(here, points, MARGIN, Math.min(CLOSEST, view().worldSize)), "app");
    },
    frame(points) {
      if (points.length === 0) return;
      before ??= camera();
      move(fitView(room(map.getContainer()), points, MARGIN, CLOSEST), "app");
    },
    giveBack() {
      if (!before) return;
      const { lon, lat, zoom } = before;
      before = null;
      map.easeTo({ center: [lon, lat], zoom, duration: 600 }, { origin: "app" });
    },
    goTo({ lon, lat, zoom }) {
      before = null;
      map.easeTo({ center: [lon, lat], zoom, duration: 600 }, { origin: "app" });
    },
    keep() {
      before = null;
    },
  };
}

/**
 * The container and what is over it: the elements of the page that say `data-covers-map`.
 *
 * @param selector Which of them count.
 */
export function room(container: HTMLElement, selector = "[data-covers-map]"): Room {
  const at = container.getBoundingClientRect();
  const covers = [...document.querySelectorAll(selector)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - at.left, top: top - at.top, right: right - at.left, bottom: bottom - at.top };
  });
  return { width: at.width, height: at.height, covers };
}

/** The camera that shows points as large as they fit, for a map that is not there yet; a popup does not count. */
export function firstCamera(container: HTMLElement, points: readonly World[]): Camera {
  const here = room(container, "[data-covers-map]:not([role=dialog])");
  const { centre, worldSize: size } = fitView(here, points, MARGIN, CLOSEST);
  const [lon, lat] = toLonLat(centre);
  return { lon, lat, zoom: zoomFor(size) };
}
