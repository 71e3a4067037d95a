import { useState } from "preact/hooks";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { ShareDialog } from "./ShareDialog.tsx";
import "./share.css";

/** Opens the dialog of what others get to see of this view. */
export function ShareButton({ store, atlas }: PanelProps) {
  const { share } = wordsOf(atlas.value.edition, store.fields.lang.value);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="map-button share-button"
        aria-label={share.name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span class="only-wide">{share.name}</span>
        <svg class="only-narrow" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V1.8M5 4.6l3-3 3 3M4 7.5H2.8v6.7h10.4V7.5H12" />
        </svg>
      </button>
      {isOpen && <ShareDialog store={store} atlas={atlas} onClose={() => setOpen(false)} />}
    </>
  );
}
