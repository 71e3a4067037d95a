import "maplibre-gl/dist/maplibre-gl.css";
import { effect } from "@preact/signals";
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { worldSize } from "../geometry/mercator.ts";
import { scaleBar } from "../geometry/scaleBar.ts";
import { emphasis } from "../scene/emphasis.ts";
import { comparePoints, corridorPoints, subjectPoints, wholePoints } from "../scene/subjectPoints.ts";
import { type State, subjectKey } from "../state/state.ts";
import { mapStyle } from "../style/mapStyle.ts";
import { cameraControl, firstCamera, type Origin, room } from "./cameraControl.ts";
import { fontFaces } from "./fontFaces.ts";
import { mapBounds } from "./mapBounds.ts";
import { mapContent } from "./mapContent.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
import { pointing } from "./pointing.ts";

setWorkerUrl(workerUrl);

export interface MapView {
  zoomBy(levels: number): void;
  show(what: "all" | "corridor"): void;
  remove(): void;
}

/** Of the scale bar, in CSS px. */
const LONGEST_BAR = 130;
/** Milliseconds without a change after which a sheet that is pulled has come to rest. */
const RESTED = 160;
/** A sheet that leaves less of the map than this part is read, not looked past. */
const WORTH_LOOKING = 0.35;

/** Lets the table of the comparison be seen before the map, which is slower, follows it. */
function afterPaint(act: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** How the page says to tests and to CSS what the map is doing. */
function tell(map: "loading" | "busy" | "idle" | "lost") {
  document.documentElement.dataset.map = map;
}

/** The interactive map in an element, kept in step with the Scene and the State. */
export function createMapView(element: HTMLElement, sources: MapSources, signals: MapSignals): MapView {
  const { store, atlas, scene } = sources;
  tell("loading");
  const whole = wholePoints(scene.value);
  const start = firstCamera(element, whole);
  const first = store.state.value.camera ?? start;
  const map = new MapLibre({
    container: element,
    style: mapStyle(fontFaces()),
    center: [first.lon, first.lat],
    zoom: first.zoom,
    // What fills a desk must still fit above the comparison, in less than half of the height.
    minZoom: start.zoom - 2,
    maxZoom: 12,
    maxBounds: mapBounds(start, element),
    renderWorldCopies: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    // Shift and a click compare: with the box a slip of the hand would zoom in as far as it goes.
    boxZoom: false,
    keyboard: false,
    attributionControl: false,
    fadeDuration: 0,
    localIdeographFontFamily: false,
    clickTolerance: 5,
  });
  map.touchZoomRotate.disableRotation();
  // The keyboard and readers of the screen have the page's own way: src/panels/keys.
  map.getCanvas().removeAttribute("tabindex");
  map.getCanvas().setAttribute("aria-hidden", "true");

  const camera = cameraControl(map);
  const content = mapContent(map, scene);
  let namesZoom = map.getZoom();

  function measure() {
    const { km, length } = scaleBar(map.getCenter().lat, worldSize(map.getZoom()), LONGEST_BAR);
    signals.scale.value = { km, px: length };
    signals.sight.value = { view: camera.view(), drawn: content.drawn() };
  }

  /** Strands and names for the present scale; what is drawn over the map follows. */
  function settle() {
    content.settle();
    measure();
  }

  const stops: (() => void)[] = [];
  /** Follows a part of the state; while the effect runs, what it changes does not call it again. */
  function follow<T>(read: () => T, act: (value: T) => void) {
    stops.push(
      effect(() => {
        const value = read();
        queueMicrotask(() => act(value));
      }),
    );
  }

  // Again when a lost context has come back, and with it an empty style.
  map.on("style.load", () => content.fill());
  map.once("style.load", () => {
    measure();
    signals.state.value = "ready";
    // The buttons over the map come with its state: names keep off them.
    requestAnimationFrame(settle);
    follow(
      () => scene.value,
      () => {
        content.fill();
        // A file that came late may have brought what is to be seen.
        refit();
      },
    );
    follow(() => {
      const { value } = store.state;
      return emphasis(atlas.value, value, value.selection, store.hover.value, value.compare ?? []);
    }, content.emphasise);
    const keyOf = ({ selection, compare }: State) => `${subjectKey(selection)} ${compare}`;
    let open: string | null = null;
    follow(
      () => store.state.value,
      (state) => {
        const { selection, compare } = state;
        const key = keyOf(state);
        if (key === open) return;
        const keepsCamera = open === null && state.camera !== null;
        open = key;
        if (!selection && !compare) camera.giveBack();
        // What lies over the map must be laid out before it can be measured; by then the reader may have closed it.
        const isStill = () => keyOf(store.state.peek()) === key;
        requestAnimationFrame(() => {
          if (!isStill()) return;
          if (selection) camera.makeRoom(subjectPoints(scene.peek(), selection));
          settle();
        });
        afterPaint(() => {
          if (!isStill()) return;
          content.number(compare ?? []);
          if (compare && !selection && !keepsCamera) camera.frame(comparePoints(scene.peek(), compare));
        });
      },
    );
    follow(
      () => store.state.value.camera,
      (wanted) => {
        if (wanted && wanted !== written) camera.goTo(wanted);
      },
    );
  });

  /** The camera as this view has put it into the address, or found it there. */
  let written = store.state.value.camera;
  map.on("moveend", (event: { origin?: Origin; originalEvent?: unknown }) => {
    // A gesture brings its own event; MapLibre's own moves, on a resize, bring nothing.
    const byReader = event.origin === "reader" || Boolean(event.originalEvent);
    // While the reader only pans, the names stay where they are.
    if (!byReader || Math.abs(map.getZoom() - namesZoom) > 0.001) {
      settle();
      namesZoom = map.getZoom();
    } else content.nameRivers();
    if (!byReader) return;
    camera.keep();
    written = camera.camera();
    store.patch({ camera: written }, "replace");
  });
  map.on("zoom", content.follow);
  map.on("move", measure);

  /** The default view again, where the map or the sheet over it has changed its size. */
  function refit() {
    const { height, covers } = room(element);
    const free = Math.min(height, ...covers.map(({ top }) => (top > 0 ? top : height)));
    const { camera: wanted, selection, compare } = store.state.peek();
    if (!wanted && !selection && free > height * WORTH_LOOKING) {
      if (compare && compare.length > 0) camera.frame(comparePoints(scene.peek(), compare));
      else camera.fit(wholePoints(scene.peek()), "app");
    }
    settle();
  }
  map.on("resize", refit);
  let resting: ReturnType<typeof setTimeout>;
  const sheet = new ResizeObserver(() => {
    clearTimeout(resting);
    resting = setTimeout(refit, RESTED);
  });
  for (const cover of document.querySelectorAll("[data-covers-map]")) sheet.observe(cover);

  map.on("render", () => tell("busy"));
  map.on("idle", () => {
    const { lon, lat, zoom } = camera.camera();
    element.dataset.camera = `${lon},${lat},${zoom}`;
    tell("idle");
  });
  map.on("error", ({ error }) => console.warn(error));
  map.on("webglcontextlost", () => {
    tell("lost");
    signals.state.value = "lost";
  });
  map.on("webglcontextrestored", () => {
    signals.state.value = "ready";
  });
  pointing(map, store, signals, content.drawn);

  return {
    zoomBy: (levels) => map.zoomTo(map.getZoom() + levels, {}, { origin: "reader" satisfies Origin }),
    show(what) {
      store.patch({ camera: null }, "replace");
      if (what === "all") camera.fit(wholePoints(scene.peek()), "app");
      else camera.fit(corridorPoints(scene.peek()), "reader");
    },
    remove() {
      for (const stop of stops) stop();
      clearTimeout(resting);
      sheet.disconnect();
      map.remove();
      tell("loading");
    },
  };
}
