import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { MapPort } from "../../map/mapPort.ts";
import { preflight } from "../../sheet/pdf/press/preflight.ts";
import { sheetOfState } from "../../sheet/sheetOfState.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { CloseButton } from "../parts/dialog/CloseButton.tsx";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { ComposerFields } from "./ComposerFields.tsx";
import { Files } from "./files/Files.tsx";
import { Preview } from "./preview/Preview.tsx";
import { useDrawing } from "./useDrawing.ts";
import "./composer.css";
import "./preview/preview.css";
import "./controls/fields.css";
import "./files/files.css";
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
  const [name, chooseName] = useState<string | null>(null);
  const props = { store, atlas };
  const sheetProps = { settings, drawing, inks };
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
          <ComposerFields {...props} {...sheetProps} map={map} {...chosen} />
          <Files {...props} {...sheetProps} />
        </div>
      </div>
    </dialog>
  );
}
