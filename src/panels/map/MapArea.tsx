import { useEffect, useMemo, useRef } from "preact/hooks";
import type { MapPort } from "../../map/mapPort.ts";
import { wordsOf } from "../../text/words.ts";
import { MapKeys } from "../keys/MapKeys.tsx";
import type { KeyOpens } from "../keys/useMapKeys.ts";
import type { PanelProps } from "../panelProps.ts";
import { Tooltip } from "../parts/subject/Tooltip.tsx";
import { ChooseList } from "./ChooseList.tsx";

interface Props extends PanelProps, KeyOpens {
  map: MapPort;
}

/** The place of the map, with what belongs to a point of it. */
export function MapArea({ store, atlas, map, ...opens }: Props) {
  const canvas = useRef<HTMLDivElement>(null);
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const drawn = useMemo(() => ({ __html: map.drawn }), [map]);
  useEffect(() => (canvas.current ? map.mount(canvas.current) : undefined), [map]);
  return (
    <section class="map" id="map" aria-label={words.map}>
      <MapKeys store={store} atlas={atlas} map={map} {...opens}>
        {/* The map's own: the page draws nothing into it. */}
        <div class="map-canvas" ref={canvas} dangerouslySetInnerHTML={drawn} />
      </MapKeys>
      {map.tip.value && <Tooltip store={store} atlas={atlas} tip={map.tip.value} />}
      <ChooseList store={store} atlas={atlas} map={map} />
    </section>
  );
}
