import { useEffect, useRef } from "preact/hooks";
import { WORDS } from "../text/words.ts";
import { ChooseList } from "./ChooseList.tsx";
import type { MapPort } from "./mapPort.ts";
import type { PanelProps } from "./panelProps.ts";
import { Tooltip } from "./Tooltip.tsx";

interface Props extends PanelProps {
  map: MapPort;
}

/** The place of the map, with what belongs to a point of it. */
export function MapArea({ store, atlas, map }: Props) {
  const canvas = useRef<HTMLDivElement>(null);
  const words = WORDS[store.state.value.lang];
  useEffect(() => (canvas.current ? map.mount(canvas.current) : undefined), [map]);
  return (
    <section class="map" id="map" aria-label={words.map}>
      {/* The map's own: the page draws nothing into it. */}
      <div class="map-canvas" ref={canvas} />
      <Tooltip store={store} atlas={atlas} map={map} />
      <ChooseList store={store} atlas={atlas} map={map} />
    </section>
  );
}
