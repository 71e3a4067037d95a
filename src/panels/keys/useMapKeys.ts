import { useState } from "preact/hooks";
import type { Atlas } from "../../atlas/atlas.ts";
import type { MapPort, Sight } from "../../map/mapPort.ts";
import { type MapStop, moveStop, regionStops } from "../../scene/mapStop.ts";
import type { State } from "../../state/state.ts";
import type { Store } from "../../state/store.ts";
import { toggleCompare } from "../../state/toggleCompare.ts";
import { focusMap } from "../parts/dialog/focusMap.ts";
import { pannedCamera } from "./cameraFor.ts";
import { mapKeyAction } from "./mapKeyAction.ts";

/** What keys of the map open beside it. */
export interface KeyOpens {
  openHelp(): void;
  openTable(): void;
  /** @param adcode The region to begin at; null for the beginning. */
  openWords(adcode: number | null): void;
}

/** Where the keys begin: at the region that is open, else at the hub, else at the first. */
function firstStop({ edition }: Atlas, { selection }: State, { drawn }: Sight): MapStop | null {
  const stops = regionStops(drawn.scene);
  const wanted = selection?.kind === "region" ? selection.adcode : edition.hub?.adcode;
  const first = stops.find(({ adcode }) => adcode === wanted) ?? stops[0];
  return first ? { adcode: first.adcode, leg: null } : null;
}

/**
 * Does what keys of the map say.
 *
 * @param stop Where the keys have led.
 * @param go Leads to another stop.
 */
export function useMapKeys(
  store: Store,
  atlas: Atlas,
  map: MapPort,
  { openHelp, openTable, openWords }: KeyOpens,
  stop: MapStop | null,
  go: (stop: MapStop) => void,
) {
  const [isBlocked, setIsBlocked] = useState(false);
  const state = store.state.value;
  const sight = map.sight.value;

  function move(sight: Sight, event: KeyboardEvent, to: Parameters<typeof moveStop>[2]) {
    // What lies on top goes first: see useEscape.
    if (to === "back" && (!stop || state.selection || map.choice.value)) return;
    event.preventDefault();
    const next = stop ? moveStop(sight.drawn.scene, stop, to) : firstStop(atlas, state, sight);
    setIsBlocked(next === stop);
    if (next) go(next);
    else focusMap();
  }

  const ordersIn = (sight: Sight) => ({
    open() {
      const first = firstStop(atlas, state, sight);
      if (first) go(first);
    },
    zoomIn: map.zoomIn,
    zoomOut: map.zoomOut,
    whole: () => map.show(null),
    compare: () => stop && store.patch(toggleCompare(state, stop.adcode)),
    table: openTable,
    words: () => openWords(stop?.adcode ?? null),
    help: openHelp,
  });

  function onKeyDown(event: KeyboardEvent) {
    const action = mapKeyAction(event);
    if (!action || !sight || event.defaultPrevented) return;
    setIsBlocked(false);
    if ("move" in action) {
      move(sight, event, action.move);
      return;
    }
    if ("order" in action && action.order === "open" && stop) return; // The button of the stop sees to it.
    event.preventDefault();
    if ("pan" in action) store.patch({ camera: pannedCamera(sight.view, action.pan) }, "replace");
    else ordersIn(sight)[action.order]();
  }

  return { onKeyDown, /** Whether there is nothing where the last key led. */ isBlocked };
}
