import "./glMap.css";
import workerUrl from "virtual:maplibre-worker";
import { type GeoJSONSource, Map as MapLibre, prewarm, setWorkerUrl } from "maplibre-gl";
import { afterFrame } from "../browser/afterFrame.ts";
import type { Limits } from "../geometry/camera/clampView.ts";
import type { View } from "../geometry/camera/fitCamera.ts";
import { toLonLat, toWorld, worldSize, zoomFor } from "../geometry/mercator.ts";
import type { Interaction, Listener, Origin, Renderer } from "../render/renderer.ts";
import { tones } from "../render/tones.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import {
  groundFeatures,
  groundNameFeatures,
  nameFeatures,
  numberFeatures,
  strandFeatures,
  venueFeatures,
} from "./features.ts";
import { fontFaces } from "./fontFaces.ts";
import { type MapStyle, mapStyle } from "./style/mapStyle.ts";
import { type Part, type Parts, type SourceName, sourceData, sourceOf } from "./style/parts.ts";

setWorkerUrl(workerUrl);

/** Milliseconds of a move by the app. */
const DURATION = 600;

interface Move {
  origin?: Origin;
  originalEvent?: unknown;
}

/** The limits in MapLibre's words. */
const optionsFor = ({ bounds: { left, top, right, bottom }, smallest, largest }: Limits) => ({
  minZoom: zoomFor(smallest),
  maxZoom: zoomFor(largest),
  maxBounds: [toLonLat([left, bottom]), toLonLat([right, top])] as [[number, number], [number, number]],
});

/** A gesture brings its own event; MapLibre's own moves, on a resize, bring nothing. */
const originOf = ({ origin, originalEvent }: Move): Origin => (originalEvent ? "reader" : (origin ?? "app"));

const cameraFor = ({ centre, worldSize: size }: View) => ({ center: toLonLat(centre), zoom: zoomFor(size) });

/**
 * MapLibre ends every press with a frame in which nothing is new, and which takes a slow phone 10 to 30 ms: it comes
 * after that of what the click opens. Not while the map moves.
 */
function seeClicksFirst(map: MapLibre) {
  const repaint = map.triggerRepaint.bind(map);
  let isHeld = false;
  let isWished = false;
  map.triggerRepaint = () => {
    if (isHeld) isWished = true;
    else repaint();
  };
  const hold = () => {
    if (isHeld || map.isMoving()) return;
    isHeld = true;
    afterFrame(() => {
      isHeld = false;
      if (isWished) repaint();
      isWished = false;
    });
  };
  map.getCanvasContainer().addEventListener("pointerup", hold, { capture: true });
}

/**
 * Unseen, MapLibre draws nothing until all has come that there is to draw: each frame before would hold the page up. It
 * never draws the sky, which nobody sees from above, and for which it would link a program.
 */
function drawWhole(map: MapLibre) {
  const { painter } = map;
  const draw = painter.render.bind(painter);
  const { classList } = map.getContainer();
  painter.render = (style, transform, data) => {
    if (classList.contains("is-live") || map.isStyleLoaded())
      draw(style, transform, { ...data, sky: undefined });
  };
}

/** Sends MapLibre's worker what has changed, all at once; what there is before the style has loaded goes with it. */
function sender(map: MapLibre, style: MapStyle): (parts: Parts) => void {
  const sent: Parts = {};
  const changed = new Set<SourceName>();
  function flush() {
    for (const name of changed) {
      const data = sourceData(name, sent);
      const source = map.style?.getSource(name) as GeoJSONSource | undefined;
      if (source) source.setData(data);
      else style.sources[name].data = data;
    }
    changed.clear();
  }
  return (parts) => {
    if (changed.size === 0) queueMicrotask(flush);
    Object.assign(sent, parts);
    for (const part of Object.keys(parts) as Part[]) changed.add(sourceOf(part));
  };
}

/** @throws Where MapLibre gets no context. */
function createMap(
  container: HTMLElement,
  style: MapStyle,
  start: View,
  { limits, sharesGestures }: Interaction,
): MapLibre {
  const map = new MapLibre({
    container,
    style,
    validateStyle: import.meta.env.DEV,
    ...cameraFor(start),
    ...optionsFor(limits),
    renderWorldCopies: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    // Shift and a click compare: with the box a slip of the hand would zoom in as far as it goes.
    boxZoom: false,
    keyboard: false,
    cooperativeGestures: sharesGestures,
    attributionControl: false,
    fadeDuration: 0,
    localIdeographFontFamily: false,
    clickTolerance: 5,
  });
  map.touchZoomRotate.disableRotation();
  // The keyboard and readers of the screen have the element around it.
  map.getCanvas().removeAttribute("tabindex");
  map.getCanvas().setAttribute("aria-hidden", "true");
  seeClicksFirst(map);
  drawWhole(map);
  return map;
}

/** Tells what MapLibre does in the words of every renderer. */
function report(map: MapLibre, listener: Listener): void {
  map.on("movestart", (event: Move) => listener.moveStart(originOf(event)));
  map.on("move", listener.move);
  map.on("moveend", (event: Move) => listener.moveEnd(originOf(event)));
  map.on("resize", listener.resize);
  map.on("cooperativegestureprevented", ({ gestureType }) =>
    listener.passed(gestureType === "touch_pan" ? "touch" : "wheel"),
  );
  map.on("render", listener.busy);
  map.on("idle", listener.idle);
  map.on("error", ({ error }) => console.warn(error));
  map.on("webglcontextlost", listener.lost);
}

/**
 * The map in WebGL, by MapLibre.
 *
 * @throws Where MapLibre gets no context.
 */
export function glMap(
  host: HTMLElement,
  start: View,
  interaction: Interaction,
  listener: Listener,
): Renderer {
  // The worker, whose script is there by now, starts while the map is made.
  prewarm();
  const style = mapStyle(interaction.edition, fontFaces());
  const map = createMap(host, style, start, interaction);
  const send = sender(map, style);
  const tone = tones((part, id, tone) => map.setFeatureState({ source: sourceOf(part), id }, { tone }));
  let emphasis: Emphasis | undefined;
  let isLoaded = false;

  // Again when a lost context has come back, and with it a style without feature state.
  map.on("style.load", () => {
    isLoaded = true;
    for (const part of ["strands", "regions", "names", "rivers"] as const) tone.forget(part);
    if (emphasis) tone.apply(emphasis);
    listener.ready();
  });
  report(map, listener);

  return {
    view() {
      const { lng, lat } = map.getCenter();
      return { centre: toWorld([lng, lat]), worldSize: worldSize(map.getZoom()) };
    },
    move: (view, origin) => map.easeTo({ ...cameraFor(view), duration: DURATION }, { origin }),
    follow: (view) => map.jumpTo(cameraFor(view)),
    limit(next) {
      const { minZoom, maxZoom, maxBounds } = optionsFor(next);
      map.setMaxBounds(maxBounds).setMinZoom(minZoom).setMaxZoom(maxZoom);
    },
    ground: (scene) => send(groundFeatures(scene)),
    strands: (drawn) => send(strandFeatures(drawn)),
    names: (drawn) => send(nameFeatures(drawn)),
    groundNames: (drawn, all) => send(groundNameFeatures(drawn, all)),
    venues: (drawn, shown) => send(venueFeatures(drawn, shown)),
    numbers: (drawn, compare) => send(numberFeatures(drawn, compare)),
    tone(next) {
      emphasis = next;
      if (isLoaded) tone.apply(next);
    },
    refresh: () => map.triggerRepaint(),
    remove: () => map.remove(),
  };
}
