import type { RefObject } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";

export interface DialogHandle {
  ref: RefObject<HTMLDialogElement | null>;
  /** False until it is opened for the first time: till then its content need not be there. */
  wasOpened: boolean;
  open(): void;
}

/** A dialog of the page. The element itself knows whether it is open, and gives the focus back when it closes. */
export function useDialog(): DialogHandle {
  const ref = useRef<HTMLDialogElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const open = useCallback(() => {
    setWasOpened(true);
    if (ref.current?.open) return;
    ref.current?.showModal();
    // The heading and not the first button: it is read out.
    ref.current?.querySelector("h2")?.focus();
  }, []);
  return { ref, wasOpened, open };
}
