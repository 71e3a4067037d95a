import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { MapPort } from "../../map/mapPort.ts";
import type { Scene } from "../../scene/scene.ts";
import { wordsOf } from "../../text/words.ts";
import { Announcer } from "../announcer/Announcer.tsx";
import { CardSlot } from "../cards/CardSlot.tsx";
import type { KeyOpens } from "../keys/useMapKeys.ts";
import { EdgeChips } from "../map/EdgeChips.tsx";
import { MapArea } from "../map/MapArea.tsx";
import { ZoomButtons } from "../map/ZoomButtons.tsx";
import type { PanelProps } from "../panelProps.ts";
import { AreaKey } from "../parts/AreaKey.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { StepsOffer } from "../steps/StepsOffer.tsx";
import { StepsSlot } from "../steps/StepsSlot.tsx";
import { EmbedLine } from "./EmbedLine.tsx";
import { useContentHeight } from "./useContentHeight.ts";
import "./embed.css";

interface Props extends PanelProps, KeyOpens {
  map: MapPort;
  scene: ReadonlySignal<Scene>;
  notes: ComponentChildren;
  /** What the keys open. */
  dialogs: ComponentChildren;
}

/** The page inside another one: the map with its popups, its key, and a line of source and link. */
export function Embedded({ store, atlas, map, scene, notes, dialogs, ...opens }: Props) {
  const { edition } = atlas.value;
  const words = wordsOf(edition, store.fields.lang.value);
  const { selection, step } = store.fields;
  const isOpen = useComputed(() => selection.value !== null || step.value !== null);
  // An article that has not asked for the story is spared the offer of it.
  const hasLeft = useComputed(() => store.lastStep.value !== null && !isOpen.value);
  useContentHeight();
  return (
    <main class="embed" data-open={isOpen}>
      <h1 class="visually-hidden">{words.title}</h1>
      <MapArea store={store} atlas={atlas} map={map} {...opens} />
      <ul class="embed-key" aria-label={words.panel.legend} data-over-map>
        <AreaKey edition={edition} words={words} />
        {edition.themes.map((theme) => (
          <li key={theme.id}>
            <ThemeSwatch theme={theme} width={24} />
            {words.theme(theme.id)}
          </li>
        ))}
      </ul>
      <EdgeChips store={store} atlas={atlas} scene={scene} map={map} />
      {notes}
      <div class="embed-zoom">
        <ZoomButtons map={map} words={words} />
      </div>
      <CardSlot store={store} atlas={atlas} />
      <StepsSlot store={store} atlas={atlas} />
      {hasLeft.value && <StepsOffer store={store} atlas={atlas} />}
      <EmbedLine store={store} atlas={atlas} />
      <Announcer store={store} atlas={atlas} />
      {dialogs}
    </main>
  );
}
