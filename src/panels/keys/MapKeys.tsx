import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { MapPort } from "../../map/mapPort.ts";
import { type MapStop, moveStop, regionStops } from "../../scene/mapStop.ts";
import { toggleCompare } from "../../state/toggleCompare.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { focusMap, MAP_KEYS } from "../parts/focusMap.ts";
import { pannedCamera } from "./cameraFor.ts";
import { FocusRing } from "./FocusRing.tsx";
import { MapStops } from "./MapStops.tsx";
import { mapKeyAction } from "./mapKeyAction.ts";
import { mapSummary } from "./mapSummary.ts";
import { stopSubject } from "./stopSubject.ts";
import { useMapStop } from "./useMapStop.ts";

interface Props extends PanelProps {
  map: MapPort;
  openHelp(): void;
  openTable(): void;
  /** @param adcode The region to begin at; null for the beginning. */
  openWords(adcode: number | null): void;
  /** The map itself. */
  children: ComponentChildren;
}

/** The map for the keyboard and for readers of the screen: one tab stop, in which keys of its own lead around. */
export function MapKeys({ store, atlas, map, openHelp, openTable, openWords, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { stop, isOn, current, enter, go, handlers } = useMapStop(store, map, root);
  const [isBlocked, setIsBlocked] = useState(false);
  const state = store.state.value;
  const words = wordsOf(atlas.value.edition, state.lang).access;
  const summary = useMemo(
    () => mapSummary(atlas.value, wordsOf(atlas.value.edition, state.lang)),
    [atlas.value, state.lang],
  );
  const sight = map.sight.value;

  function start(): MapStop | null {
    const stops = sight ? regionStops(sight.drawn.scene) : [];
    const wanted =
      state.selection?.kind === "region" ? state.selection.adcode : atlas.value.edition.hub?.adcode;
    const first = stops.find(({ adcode }) => adcode === wanted) ?? stops[0];
    return first ? { adcode: first.adcode, leg: null } : null;
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const action = mapKeyAction(event);
    if (!action || !sight || event.defaultPrevented) return;
    setIsBlocked(false);
    if ("move" in action) {
      const isBack = action.move === "back";
      // What lies on top goes first: see useEscape.
      if (isBack && (!stop || state.selection || map.choice.value)) return;
      event.preventDefault();
      const next = stop ? moveStop(sight.drawn.scene, stop, action.move) : start();
      setIsBlocked(next === stop);
      if (next) go(next);
      else focusMap();
      return;
    }
    if ("order" in action && action.order === "open" && stop) return; // The button of the stop sees to it.
    event.preventDefault();
    if ("pan" in action) {
      store.patch({ camera: pannedCamera(sight.view, action.pan) }, "replace");
      return;
    }
    const orders = {
      open: () => {
        const first = start();
        if (first) go(first);
      },
      zoomIn: () => map.zoomIn(),
      zoomOut: () => map.zoomOut(),
      whole: () => map.show(null),
      compare: () => stop && store.patch(toggleCompare(state, stop.adcode)),
      table: openTable,
      words: () => openWords(stop?.adcode ?? null),
      help: openHelp,
    };
    orders[action.order]();
  };

  return (
    <>
      <p class="visually-hidden" id="map-summary">
        {summary}
      </p>
      {/* An application: readers of the screen hand the arrow keys on to it. */}
      <div
        class="map-keys"
        id={MAP_KEYS}
        ref={root}
        role="application"
        aria-label={words.map}
        aria-roledescription={words.roleDescription}
        aria-describedby="map-summary"
        tabIndex={sight && !stop ? 0 : -1}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        {children}
        {sight && (
          <MapStops store={store} atlas={atlas} sight={sight} stop={stop} current={current} enter={enter} />
        )}
        {sight && stop && isOn && (
          <FocusRing
            store={store}
            atlas={atlas}
            map={map}
            sight={sight}
            stop={stop}
            subject={stopSubject(stop)}
            size={{ width: root.current?.clientWidth ?? 0, height: root.current?.clientHeight ?? 0 }}
          />
        )}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {isBlocked && words.nothingThere}
      </p>
    </>
  );
}
