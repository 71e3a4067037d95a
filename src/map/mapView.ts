import "maplibre-gl/dist/maplibre-gl.css";
import { effect } from "@preact/signals";
import type { FeatureCollection } from "geojson";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { grow } from "../geometry/box.ts";
import { viewFrame } from "../geometry/fitCamera.ts";
import { toWorld, worldSize } from "../geometry/mercator.ts";
import { namesAtScale, strandsAtScale } from "../scene/atScale.ts";
import { emphasis } from "../scene/emphasis.ts";
import type { Drawn } from "../scene/subjectAt.ts";
import { corridorPoints, subjectPoints, wholePoints } from "../scene/subjectPoints.ts";
import { subjectKey } from "../state/state.ts";
import { mapStyle, type SourceName } from "../style/mapStyle.ts";
import { markSizes } from "../style/markSizes.ts";
import { cameraControl, firstCamera, type Origin, room } from "./cameraControl.ts";
import { groundFeatures, nameFeatures, strandFeatures, venueFeatures } from "./features.ts";
import { fontFaces } from "./fontFaces.ts";
import { mapBounds } from "./mapBounds.ts";
import type { MapSignals, MapSources } from "./mapPort.ts";
import { pointing } from "./pointing.ts";
import { scaleBar } from "./scaleBar.ts";
import { tones } from "./tones.ts";

setWorkerUrl(workerUrl);

export interface MapView {
  zoomBy(levels: number): void;
  show(what: "all" | "corridor"): void;
  focus(): void;
  remove(): void;
}

/** Strands are drawn anew when the zoom has moved by this much: they are then 4 % further apart than they should. */
const STALE_ZOOM = 0.06;

/** CSS px that names keep from the edge of the map. */
const EDGE = 6;

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
    minZoom: start.zoom - 1,
    maxZoom: 12,
    maxBounds: mapBounds(start, element),
    renderWorldCopies: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    attributionControl: false,
    fadeDuration: 0,
    localIdeographFontFamily: false,
    clickTolerance: 5,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  const camera = cameraControl(map);
  const tone = tones(map);
  const shown = new Map<SourceName, FeatureCollection>();
  let drawn = draw(map.getZoom());
  let namesZoom = map.getZoom();

  /** The part of the map that can be seen, in the unit square. */
  function inSight() {
    const { lng, lat } = map.getCenter();
    const size = worldSize(map.getZoom());
    return grow(viewFrame({ centre: toWorld([lng, lat]), worldSize: size }, room(element)), -EDGE / size);
  }
  /** Everything that depends on the scale. The names stay where they are while the map is on its way. */
  function draw(zoom: number, names?: Drawn["names"]): Drawn {
    const size = worldSize(zoom);
    const sizes = markSizes(element.clientWidth);
    return {
      scene: scene.peek(),
      worldSize: size,
      sizes,
      strands: strandsAtScale(scene.peek(), size, sizes),
      names: names ?? namesAtScale(scene.peek(), size, sizes, inSight()),
    };
  }
  function setData(features: Partial<Record<SourceName, FeatureCollection>>) {
    for (const [name, data] of Object.entries(features) as [SourceName, FeatureCollection][]) {
      if (shown.get(name) === data) continue;
      shown.set(name, data);
      map.getSource<GeoJSONSource>(name)?.setData(data);
    }
  }
  function redraw() {
    drawn = draw(map.getZoom());
    namesZoom = map.getZoom();
    setData({ ...strandFeatures(drawn), ...nameFeatures(drawn) });
  }
  function measure() {
    signals.scale.value = scaleBar(map.getCenter().lat, worldSize(map.getZoom()));
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

  map.on("style.load", () => {
    measure();
    signals.state.value = "ready";
    follow(
      () => scene.value,
      (now) => {
        setData(groundFeatures(now));
        redraw();
      },
    );
    follow(
      () => emphasis(atlas.value, store.state.value, store.state.value.selection, store.hover.value),
      (now) => {
        tone.apply(now);
        setData(venueFeatures(scene.peek(), now.venues));
      },
    );
    let open = "";
    follow(
      () => store.state.value.selection,
      (selection) => {
        const key = subjectKey(selection);
        if (key === open) return;
        open = key;
        // The popup must be laid out before it can be measured.
        if (selection) requestAnimationFrame(() => camera.makeRoom(subjectPoints(scene.peek(), selection)));
        else camera.giveBack();
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
    if (!byReader || Math.abs(map.getZoom() - namesZoom) > 0.001) redraw();
    if (!byReader) return;
    camera.keep();
    written = camera.camera();
    store.patch({ camera: written }, "replace");
  });
  map.on("zoom", () => {
    if (Math.abs(Math.log2(worldSize(map.getZoom()) / drawn.worldSize)) < STALE_ZOOM) return;
    drawn = draw(map.getZoom(), drawn.names);
    setData(strandFeatures(drawn));
  });
  map.on("move", measure);
  map.on("resize", () => {
    if (!store.state.value.camera && !store.state.value.selection)
      camera.fit(wholePoints(scene.peek()), "app");
    redraw();
  });
  map.on("render", () => tell("busy"));
  map.on("idle", () => tell("idle"));
  map.on("error", ({ error }) => console.warn(error));
  map.on("webglcontextlost", () => {
    tell("lost");
    signals.state.value = "lost";
  });
  map.on("webglcontextrestored", () => {
    signals.state.value = "ready";
    tone.forget();
  });
  pointing(map, store, signals, () => drawn);

  return {
    zoomBy: (levels) => map.zoomTo(map.getZoom() + levels, {}, { origin: "reader" satisfies Origin }),
    show(what) {
      store.patch({ camera: null }, "replace");
      if (what === "all") camera.fit(wholePoints(scene.peek()), "app");
      else camera.fit(corridorPoints(scene.peek()), "reader");
    },
    focus: () => map.getCanvas().focus(),
    remove() {
      for (const stop of stops) stop();
      map.remove();
      tell("loading");
    },
  };
}
