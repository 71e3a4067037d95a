import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { loadChunk } from "../../browser/loadChunk.ts";
import { NeedsReload } from "../../browser/NeedsReload.ts";
import type { MapPort } from "../../map/mapPort.ts";
import type { State } from "../../state/state.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { useReturnFocus } from "../parts/dialog/useReturnFocus.ts";
import type { ComposerProps } from "./Composer.tsx";
import { closeSheet } from "./sheetOpening.ts";

interface Props extends PanelProps {
  map: MapPort;
  /** What is to be told over the composer: the page's notes are under it. */
  notes: ComponentChildren;
}

const hasSheet = ({ sheet }: State) => sheet !== null;

/** The composer, whose code comes when it is first opened, or nothing. */
export function SheetSlot({ store, atlas, map, notes }: Props) {
  const isOpen = hasSheet(store.state.value);
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const [loaded, setLoaded] = useState<{ Composer: ComponentType<ComposerProps> } | "failed" | "outdated">();
  const asked = useRef(false);
  useReturnFocus(store, hasSheet);
  const load = () => {
    asked.current = true;
    setLoaded(undefined);
    loadChunk(() => import("./Composer.tsx")).then(setLoaded, (error) =>
      setLoaded(error instanceof NeedsReload ? "outdated" : "failed"),
    );
  };
  useEffect(() => {
    if (isOpen && !asked.current) load();
  }, [isOpen]);
  if (!isOpen) return null;
  if (typeof loaded === "object")
    return (
      <loaded.Composer store={store} atlas={atlas} map={map} notes={notes} close={() => closeSheet(store)} />
    );
  const texts = { failed: words.composer.failedToOpen, outdated: words.outdated };
  return (
    <div class="sheet-loading" role="status">
      {loaded ? texts[loaded] : words.composer.loading}
      {loaded === "failed" && (
        <button type="button" class="text-button" onClick={load}>
          {words.retry}
        </button>
      )}
      {loaded === "outdated" && (
        <button type="button" class="text-button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      )}
      <button type="button" class="text-button" onClick={() => closeSheet(store)}>
        {words.close}
      </button>
    </div>
  );
}
