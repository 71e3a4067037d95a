import { press } from "virtual:press";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { MapPort } from "../../map/mapPort.ts";
import { preflight } from "../../sheet/pdf/preflight.ts";
import { sheetOfState } from "../../sheet/sheetOfState.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { CloseButton } from "../parts/CloseButton.tsx";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { ContentFields } from "./ContentFields.tsx";
import { Files } from "./Files.tsx";
import { LookFields } from "./LookFields.tsx";
import { MapFields } from "./MapFields.tsx";
import { PageFields } from "./PageFields.tsx";
import { PressFields } from "./PressFields.tsx";
import { Preview } from "./Preview.tsx";
import { TextFields } from "./TextFields.tsx";
import { useDrawing } from "./useDrawing.ts";
import { useMissing } from "./useMissing.ts";
import "./composer.css";
import "./preview.css";
import "./fields.css";
import "./files.css";
import "./composerLayouts.css";

export interface ComposerProps extends PanelProps {
  map: MapPort;
  notes: ComponentChildren;
  close(): void;
}

/** The sheet for print over the whole screen: its page, and all that can be set of it. */
export function Composer({ store, atlas, map, notes, close }: ComposerProps) {
  const state = store.state.value;
  const words = wordsOf(atlas.value.edition, state.lang);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { sheet, lang, selection, compare, step, themes, from, to } = state;
  const settings = useMemo(
    () => sheetOfState(store.state.peek(), SITE_ADDRESS),
    [sheet, lang, selection, compare, step, themes, from, to],
  );
  const leave = () => {
    // What is being typed is taken over when its field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    close();
  };
  const drawing = useDrawing(atlas.value, settings);
  const { sheet: drawn } = drawing;
  const inks = useMemo(
    () => (drawn && sheet ? preflight(drawn, sheet) : undefined),
    [drawn, sheet?.condition, sheet?.spots],
  );
  const missing = useMissing(drawn);
  const [name, chooseName] = useState<string | null>(null);
  const props = { store, atlas };
  const chosen = { name, chooseName };
  return (
    <dialog
      class="composer"
      ref={dialog}
      aria-labelledby="composer-title"
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      // A browser may close it without asking.
      onClose={leave}
    >
      <div class="composer-header">
        <h2 class="card-title" id="composer-title" tabIndex={-1} autofocus>
          {words.composer.title}
        </h2>
        <LanguageSwitch store={store} atlas={atlas} look="map-button" />
        <CloseButton name={words.close} close={leave} />
      </div>
      {notes}
      <div class="composer-body">
        <Preview {...props} drawing={drawing} settings={settings} words={words} {...chosen} />
        <div class="composer-side">
          <div class="composer-settings">
            <ContentFields {...props} />
            {settings.subject?.kind !== "story" && (
              <MapFields {...props} map={map} drawn={drawn} {...chosen} />
            )}
            <PageFields store={store} atlas={atlas} faults={drawing.faults} drawn={drawn} />
            <LookFields store={store} atlas={atlas} />
            <TextFields
              store={store}
              atlas={atlas}
              drawn={drawing.sheet}
              missing={missing}
              hasSite={SITE_ADDRESS !== null}
            />
            {press && <PressFields store={store} atlas={atlas} inks={inks} />}
          </div>
          <Files {...props} settings={settings} drawing={drawing} inks={inks} />
        </div>
      </div>
    </dialog>
  );
}
