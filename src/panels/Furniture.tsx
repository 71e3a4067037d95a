import { useRef } from "preact/hooks";
import { WORDS } from "../text/words.ts";
import { MapStatus } from "./MapStatus.tsx";
import type { MapPort } from "./mapPort.ts";
import type { PanelProps } from "./panelProps.ts";
import { ScaleBar } from "./ScaleBar.tsx";
import { SourcesDialog } from "./SourcesDialog.tsx";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface Props extends PanelProps {
  map: MapPort;
}

/** What stands along the lower edge of the map: where it comes from, its scale, and the zoom. */
export function Furniture({ store, atlas, map }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = WORDS[store.state.value.lang];
  return (
    <footer class="furniture">
      <MapStatus map={map} words={words} />
      <p class="attribution">
        <span class="attribution-line">{words.attribution}</span>
        <button type="button" class="text-button" onClick={() => dialog.current?.showModal()}>
          {words.sourcesShort}
        </button>
      </p>
      <div class="furniture-tools">
        <ScaleBar scale={map.scale.value} words={words} />
        <ZoomButtons map={map} words={words} />
      </div>
      <SourcesDialog dialog={dialog} store={store} atlas={atlas} />
    </footer>
  );
}
