import { signal } from "@preact/signals";
import type { MapPort, MapState, Sight } from "../panels/mapPort.ts";
import type { Choice, Tip } from "../state/state.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
import type { MapView } from "./mapView.ts";

const hasWebGl = () => document.createElement("canvas").getContext("webgl2") !== null;

/**
 * The map as the panels know it. MapLibre and its worker are fetched only when it is mounted, after the page
 * has been painted once.
 */
export function mapPort(sources: MapSources): MapPort {
  const signals: MapSignals = {
    state: signal<MapState>("loading"),
    tip: signal<Tip | null>(null),
    choice: signal<Choice | null>(null),
    sight: signal<Sight | null>(null),
    scale: signal<{ km: number; px: number } | null>(null),
  };
  const { state } = signals;
  let view: MapView | undefined;

  async function start(element: HTMLElement, isMounted: () => boolean) {
    if (!hasWebGl()) {
      state.value = "unsupported";
      return;
    }
    try {
      const { createMapView } = await import("./mapView.ts");
      if (isMounted()) view = createMapView(element, sources, signals);
    } catch (error) {
      console.warn("The map did not start:", error);
      state.value = "failed";
    }
  }

  return {
    ...signals,
    mount(element) {
      let mounted = true;
      requestAnimationFrame(() => start(element, () => mounted));
      return () => {
        mounted = false;
        view?.remove();
        view = undefined;
      };
    },
    zoomIn: () => view?.zoomBy(1),
    zoomOut: () => view?.zoomBy(-1),
    show: (what) => view?.show(what),
  };
}
