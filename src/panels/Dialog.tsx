import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Words } from "../text/words.ts";

interface Props {
  title: string;
  words: Words;
  /** A wider one, for a table. */
  isWide?: boolean;
  close(): void;
  children: ComponentChildren;
}

/** The frame of what lies over the whole page; the browser gives the focus back to where it was. */
export function Dialog({ title, words, isWide = false, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog
      class="dialog"
      data-wide={isWide}
      ref={dialog}
      aria-labelledby="dialog-heading"
      closedby="any"
      onClose={close}
    >
      <form method="dialog" class="dialog-header">
        <h2 class="card-title" id="dialog-heading" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button type="submit" class="map-button">
          {words.close}
        </button>
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll what is cut. */}
      <section class="dialog-body" tabIndex={0} aria-labelledby="dialog-heading">
        {children}
      </section>
    </dialog>
  );
}
