import { useEffect, useRef } from "preact/hooks";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { closeBeside } from "../parts/dialog/closeBeside.ts";
import { CopyField } from "./CopyField.tsx";
import { EmbedFields } from "./EmbedFields.tsx";
import { PictureField } from "./PictureField.tsx";

interface Props extends PanelProps {
  onClose(): void;
}

/** What others get to see of this view: its address, a picture of it, and the map in a page of their own. */
export function ShareDialog({ store, atlas, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const state = store.state.value;
  const words = wordsOf(atlas.value.edition, state.lang);
  const { share } = words;
  const isFile = location.protocol === "file:";
  const address = new URL(store.href(state), location.href).href;
  useEffect(() => dialog.current?.showModal(), []);
  const send = () =>
    // A reader who thinks better of it is no fault; the address is still there to copy.
    navigator.share({ title: document.title, url: address }).catch(() => {});

  return (
    <dialog
      class="dialog share"
      ref={dialog}
      aria-labelledby="share-heading"
      closedby="any"
      onMouseDown={closeBeside}
      onClose={onClose}
    >
      <form method="dialog" class="dialog-header">
        <h2 class="card-title" id="share-heading">
          {share.title}
        </h2>
        <button type="submit" class="map-button">
          {words.close}
        </button>
      </form>
      <div class="dialog-body">
        <section>
          <h3 class="share-heading" id="share-address">
            {share.address}
          </h3>
          <p class="share-note">{isFile ? share.addressOfFile : share.addressNote}</p>
          {!isFile && (
            <CopyField words={words} heading="share-address" name={share.address} text={address} isFirst>
              {"share" in navigator && (
                <button type="button" class="map-button" onClick={send}>
                  {share.send}
                </button>
              )}
            </CopyField>
          )}
        </section>
        <PictureField store={store} atlas={atlas} />
        <EmbedFields store={store} atlas={atlas} />
      </div>
    </dialog>
  );
}
