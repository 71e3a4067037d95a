import workerUrl from "virtual:maplibre-worker";
import { signal } from "@preact/signals";
import { bringBytes } from "../browser/bringBytes.ts";
import { loadChunk } from "../browser/loadChunk.ts";
import { isSlowConnection, whenQuiet } from "../browser/whenQuiet.ts";
import { pictureMap } from "../picture/pictureMap.ts";
import type { RendererFactories } from "../render/renderer.ts";
import type { Choice, Tip } from "../state/state.ts";
import type { MapPort, MapState, Sight } from "./mapPort.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
import { createMapView, type MapView } from "./mapView.ts";

/** Milliseconds that a page must have been quiet before MapLibre comes by itself. */
const QUIET = 5000;

const FACTORIES: RendererFactories = {
  picture: pictureMap,
  gl: () =>
    loadChunk(async () => {
      // MapLibre waits for ever for a worker whose script does not come.
      const [{ glMap }] = await Promise.all([import("./glMap.ts"), bringBytes(workerUrl)]);
      return glMap;
    }),
};

/** What the page's scale bar says, which the panels go on with; the map itself has yet to be where the page shows it. */
function firstScale(): MapSignals["scale"]["value"] {
  const bar = document.querySelector<HTMLElement>(".scale-bar[data-km]");
  return bar && { km: Number(bar.dataset.km), px: bar.getBoundingClientRect().width };
}

/**
 * The map as the panels know it: at once the picture; MapLibre and its worker are fetched when the page has
 * become quiet, or when the reader moves the map or is about to. While ground is missing the first does not count: the
 * picture has what the page had of it.
 *
 * @param first The map that the page had from the start; null where it had none.
 * @param isThere Whether it shows what is asked for, and stays where it is; else only its ground is of use.
 */
export function createMapPort(sources: MapSources, first: HTMLElement | null, isThere: boolean): MapPort {
  const signals: MapSignals = {
    state: signal<MapState>("loading"),
    tip: signal<Tip | null>(null),
    choice: signal<Choice | null>(null),
    sight: signal<Sight | null>(null),
    scale: signal(isThere ? firstScale() : null),
    isMoving: signal(false),
  };
  const { atlas } = sources;
  let view: MapView | undefined;
  const withMap = (act: (view: MapView) => void) => {
    if (!view) return;
    act(view);
    view.bring();
  };

  return {
    ...signals,
    drawn: "",
    mount(element) {
      view = createMapView(element, sources, signals, FACTORIES, { picture: first, isThere });
      const stopWaiting = isSlowConnection()
        ? undefined
        : whenQuiet(QUIET, () => atlas.peek().hasGround && view?.bring());
      return () => {
        stopWaiting?.();
        view?.remove();
        view = undefined;
      };
    },
    zoomIn: () => withMap((map) => map.zoomBy(1)),
    zoomOut: () => withMap((map) => map.zoomBy(-1)),
    show: (what) => withMap((map) => map.show(what)),
    prepare() {
      if (!isSlowConnection()) view?.bring();
    },
    retry: () => view?.bring(),
  };
}
