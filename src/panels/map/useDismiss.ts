import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** While something is open, a press beside it and Escape in it close it. */
export function useDismiss(isOpen: boolean, element: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const isBeside = ({ target }: Event) => target instanceof Node && !element.current?.contains(target);
    document.addEventListener("pointerdown", (event) => isBeside(event) && close(), { signal });
    element.current?.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      },
      { signal },
    );
    return () => listening.abort();
  }, [isOpen]);
}
