import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { MapPort } from "../../map/mapPort.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { MAP_KEYS } from "../parts/dialog/focusMap.ts";
import { FocusRing } from "./FocusRing.tsx";
import { MapStops } from "./MapStops.tsx";
import { mapSummary } from "./mapSummary.ts";
import { stopSubject } from "./stopSubject.ts";
import { type KeyOpens, useMapKeys } from "./useMapKeys.ts";
import { useMapStop } from "./useMapStop.ts";

interface Props extends PanelProps, KeyOpens {
  map: MapPort;
  /** The map itself. */
  children: ComponentChildren;
}

/** The map for the keyboard and for readers of the screen: one tab stop, in which keys of its own lead around. */
export function MapKeys({ store, atlas, map, children, ...opens }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { stop, isOn, current, enter, go, handlers } = useMapStop(store, map, root);
  const { onKeyDown, isBlocked } = useMapKeys(store, atlas.value, map, opens, stop, go);
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const { access } = words;
  const summary = useMemo(() => mapSummary(atlas.value, words), [atlas.value, lang]);
  const sight = map.sight.value;

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
        aria-label={access.map}
        aria-roledescription={access.roleDescription}
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
        {isBlocked && access.nothingThere}
      </p>
    </>
  );
}
