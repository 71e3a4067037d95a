import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { THEMES } from "../../atlas/schema.ts";
import type { MapPort } from "../../map/mapPort.ts";
import { WORDS } from "../../text/words.ts";
import { Announcer } from "../announcer/Announcer.tsx";
import { CardSlot } from "../cards/CardSlot.tsx";
import { MapArea } from "../map/MapArea.tsx";
import { ZoomButtons } from "../map/ZoomButtons.tsx";
import type { PanelProps } from "../panelProps.ts";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { EmbedLine } from "./EmbedLine.tsx";
import { useContentHeight } from "./useContentHeight.ts";
import "./embed.css";

interface Props extends PanelProps {
  map: MapPort;
  notes: ComponentChildren;
  openHelp(): void;
  openTable(): void;
  /** What those open. */
  dialogs: ComponentChildren;
}

/** The page inside another one: the map with its popups, the key of its lines, and a line of source and link. */
export function Embedded({ store, atlas, map, notes, openHelp, openTable, dialogs }: Props) {
  const words = WORDS[store.fields.lang.value];
  const isOpen = useComputed(() => store.fields.selection.value !== null);
  useContentHeight();
  return (
    <main class="embed" data-open={isOpen}>
      <h1 class="visually-hidden">{words.title}</h1>
      <MapArea store={store} atlas={atlas} map={map} openHelp={openHelp} openTable={openTable} />
      <ul class="embed-key" aria-label={words.share.themeKey} data-over-map>
        {THEMES.map((theme) => (
          <li key={theme}>
            <ThemeSwatch theme={theme} />
            {words.theme[theme]}
          </li>
        ))}
      </ul>
      {notes}
      <div class="embed-zoom">
        <ZoomButtons map={map} words={words} />
      </div>
      <CardSlot store={store} atlas={atlas} />
      <EmbedLine store={store} atlas={atlas} />
      <Announcer store={store} atlas={atlas} />
      {dialogs}
    </main>
  );
}
