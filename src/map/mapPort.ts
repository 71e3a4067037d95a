import workerUrl from "virtual:maplibre-worker";
import { signal } from "@preact/signals";
import { bringBytes } from "../chunks/bringBytes.ts";
import { loadChunk } from "../chunks/loadChunk.ts";
import type { MapPort, MapState, Sight } from "../panels/mapPort.ts";
import { pictureMap } from "../picture/pictureMap.ts";
import type { Choice, Tip } from "../state/state.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
import { createMapView, type MapView } from "./mapView.ts";
import type { Makers } from "./renderer.ts";
import { isSlowConnection, whenQuiet } from "./whenQuiet.ts";

const MAKERS: Makers = {
  picture: pictureMap,
  gl: () =>
    loadChunk(async () => {
      // MapLibre waits for ever for a worker whose script does not come.
      const [{ glMap }] = await Promise.all([import("./glMap.ts"), bringBytes(workerUrl)]);
      return glMap;
    }),
};

/**
 * The map as the panels know it: at once the picture; MapLibre and its worker are fetched when the page has
 * become quiet, or when the reader moves the map or is about to.
 *
 * @param first The map that the page had from the start.
 */
export function mapPort(sources: MapSources, first: Element | null): MapPort {
  const signals: MapSignals = {
    state: signal<MapState>("loading"),
    tip: signal<Tip | null>(null),
    choice: signal<Choice | null>(null),
    sight: signal<Sight | null>(null),
    scale: signal<{ km: number; px: number } | null>(null),
  };
  let view: MapView | undefined;
  const wish = (act: (view: MapView) => void) => {
    if (!view) return;
    act(view);
    view.bring();
  };

  return {
    ...signals,
    mount(element) {
      view = createMapView(element, sources, signals, first, MAKERS);
      const stopWaiting = isSlowConnection() ? undefined : whenQuiet(() => view?.bring());
      return () => {
        stopWaiting?.();
        view?.remove();
        view = undefined;
      };
    },
    zoomIn: () => wish((map) => map.zoomBy(1)),
    zoomOut: () => wish((map) => map.zoomBy(-1)),
    show: (what) => wish((map) => map.show(what)),
    prepare() {
      if (!isSlowConnection()) view?.bring();
    },
    retry: () => view?.bring(),
  };
}
