import type { MapPort } from "../../map/mapPort.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { useDialog } from "../parts/dialog/useDialog.ts";
import { SourcesDialog } from "../sources/SourcesDialog.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { MapStatus } from "./MapStatus.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface Props extends PanelProps {
  map: MapPort;
  openHelp(): void;
}

/** What stands along the lower edge of the map: where it comes from, its scale, and the zoom. */
export function Furniture({ store, atlas, map, openHelp }: Props) {
  const sources = useDialog();
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  return (
    <footer class="furniture">
      <div class="furniture-lines">
        <MapLegend store={store} atlas={atlas} />
        <MapStatus map={map} words={words} />
        <p class="attribution" data-over-map>
          <span class="attribution-line">{words.attribution}</span>
          <span class="attribution-line">{words.about.indicative}</span>
          <button type="button" class="text-button" aria-haspopup="dialog" onClick={sources.open}>
            {words.sourcesShort}
          </button>
          <button type="button" class="text-button" aria-haspopup="dialog" onClick={openHelp}>
            {words.access.help.button}
          </button>
        </p>
      </div>
      <div class="furniture-tools">
        <ScaleBar scale={map.scale.value} words={words} />
        <ZoomButtons map={map} words={words} />
      </div>
      <SourcesDialog dialog={sources} store={store} atlas={atlas} />
    </footer>
  );
}
