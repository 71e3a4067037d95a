import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Words } from "../../../text/words.ts";
import { closeBeside } from "./closeBeside.ts";
import type { DialogHandle } from "./useDialog.ts";

interface Props {
  dialog: DialogHandle;
  title: string;
  words: Words;
  /** A wider one, for a table. */
  isWide?: boolean;
  /** Called from the first opening on. */
  children(): ComponentChildren;
}

/** The frame of what lies over the whole page. */
export function Dialog({ dialog, title, words, isWide = false, children }: Props) {
  const id = useId();
  return (
    <dialog
      class="dialog"
      data-wide={isWide}
      ref={dialog.ref}
      aria-labelledby={id}
      closedby="any"
      onMouseDown={closeBeside}
    >
      <form method="dialog" class="dialog-header">
        <h2 class="card-title" id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="submit" class="map-button">
          {words.close}
        </button>
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll what is cut. */}
      <section class="dialog-body" tabIndex={0} aria-labelledby={id}>
        {dialog.wasOpened && children()}
      </section>
    </dialog>
  );
}
