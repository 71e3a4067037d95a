import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { ErrorBoundary } from "preact-iso/lazy";
import type { FileFault } from "../atlas/files/fault.ts";
import type { FileName } from "../atlas/files/schema.ts";
import type { MapPort } from "../map/mapPort.ts";
import type { Scene } from "../scene/scene.ts";
import { type Words, wordsOf } from "../text/words.ts";
import { Announcer } from "./announcer/Announcer.tsx";
import { CardSlot } from "./cards/CardSlot.tsx";
import { CompareSlot } from "./compare/CompareSlot.tsx";
import { usePrinting } from "./composer/files/usePrinting.ts";
import { SheetSlot } from "./composer/SheetSlot.tsx";
import { Embedded } from "./embed/Embedded.tsx";
import { HelpDialog } from "./keys/HelpDialog.tsx";
import { useHelpKey } from "./keys/helpKey.ts";
import { LaterList } from "./list/laterList.ts";
import { EdgeChips } from "./map/EdgeChips.tsx";
import { Furniture } from "./map/Furniture.tsx";
import { MapArea } from "./map/MapArea.tsx";
import { Toolbar } from "./map/Toolbar.tsx";
import { Notes } from "./Notes.tsx";
import { PageTitle } from "./PageTitle.tsx";
import type { PanelProps } from "./panelProps.ts";
import { MAP_KEYS } from "./parts/dialog/focusMap.ts";
import { useDialog } from "./parts/dialog/useDialog.ts";
import { StepsSlot } from "./steps/StepsSlot.tsx";
import { TableDialog } from "./table/TableDialog.tsx";
import { TextMapDialog } from "./textMap/TextMapDialog.tsx";
import { useEscape } from "./useEscape.ts";
import "./stylesheets.ts";

interface Props extends PanelProps {
  scene: ReadonlySignal<Scene>;
  faults: ReadonlySignal<readonly FileFault[]>;
  retry(file: FileName): Promise<void>;
  map: MapPort;
}

/** The dialogs over the page, and what opens them. */
function useDialogs({ store, atlas, faults }: Pick<Props, "store" | "atlas" | "faults">, words: Words) {
  const help = useDialog();
  const table = useDialog();
  const textMap = useDialog();
  const [wordsAt, setWordsAt] = useState<{ adcode: number | null } | null>(null);
  const openWords = (adcode: number | null) => {
    setWordsAt({ adcode });
    textMap.open();
  };
  useHelpKey(help.open);
  const dialogs = (
    <>
      <HelpDialog dialog={help} atlas={atlas.value} words={words} />
      <TableDialog dialog={table} store={store} atlas={atlas} />
      <TextMapDialog dialog={textMap} store={store} atlas={atlas} faults={faults} at={wordsAt} />
    </>
  );
  return { dialogs, opens: { openHelp: help.open, openTable: table.open, openWords } };
}

/** The whole page. */
export function App({ store, atlas, scene, faults, retry, map }: Props) {
  const { fields } = store;
  const [sheet, embed] = [fields.sheet.value, fields.embed.value];
  const words = wordsOf(atlas.value.edition, fields.lang.value);
  // What is opened is drawn by those that show it: not the whole page again.
  const isOpen = useComputed(() => fields.selection.value !== null || fields.step.value !== null);
  const isComparing = useComputed(() => fields.compare.value !== null);
  useEscape(store, map);
  usePrinting({ store, atlas });
  const { dialogs, opens } = useDialogs({ store, atlas, faults }, words);
  const notes = <Notes store={store} atlas={atlas} faults={faults} retry={retry} />;
  const title = <PageTitle store={store} atlas={atlas} />;
  if (embed) {
    return (
      <>
        {title}
        <Embedded
          store={store}
          atlas={atlas}
          map={map}
          scene={scene}
          notes={notes}
          dialogs={dialogs}
          {...opens}
        />
      </>
    );
  }
  return (
    <div class="app" data-open={isOpen} data-comparing={isComparing}>
      <a class="skip-link" href="#partnerships">
        {words.skip}
      </a>
      <a class="skip-link" href={`#${MAP_KEYS}`}>
        {words.access.skipToMap}
      </a>
      <ErrorBoundary>
        <LaterList store={store} atlas={atlas} openTable={opens.openTable} openWords={opens.openWords} />
      </ErrorBoundary>
      <MapArea store={store} atlas={atlas} map={map} {...opens} />
      <EdgeChips store={store} atlas={atlas} scene={scene} map={map} />
      <Toolbar store={store} atlas={atlas} map={map} />
      {!sheet && notes}
      <Furniture store={store} atlas={atlas} map={map} openHelp={opens.openHelp} />
      <CompareSlot store={store} atlas={atlas} scene={scene} />
      <CardSlot store={store} atlas={atlas} />
      <StepsSlot store={store} atlas={atlas} />
      <SheetSlot store={store} atlas={atlas} map={map} notes={notes} />
      <Announcer store={store} atlas={atlas} />
      {title}
      {dialogs}
    </div>
  );
}
