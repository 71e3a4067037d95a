import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../../state/state.ts";
import type { Store } from "../../../state/store.ts";
import { focusMap } from "./focusMap.ts";

const canTakeFocus = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element !== document.body && element.getClientRects().length > 0;

/**
 * When something is closed, puts the focus back where it was before it was opened.
 *
 * @param isOpenIn Whether it is open; the same function at every call.
 */
export function useReturnFocus(store: Store, isOpenIn: (state: State) => boolean): void {
  const opener = useRef<Element | null>(null);
  // A signal's own effect (useSignalEffect would wait for a frame) runs while the opener still has the focus.
  useEffect(() => {
    let wasOpen = false;
    return effect(() => {
      const isOpen = isOpenIn(store.state.value);
      if (isOpen && !wasOpen) opener.current = document.activeElement;
      wasOpen = isOpen;
    });
  }, [store, isOpenIn]);
  useEffect(() => {
    // Safari does not focus a button that is clicked.
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element) target.closest("button")?.focus({ preventScroll: true });
    };
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, []);
  const isOpen = isOpenIn(store.state.value);
  const wasShown = useRef(false);
  useEffect(() => {
    const isClosed = wasShown.current && !isOpen;
    wasShown.current = isOpen;
    // Somebody who has gone on to something else is left there.
    if (!isClosed || document.activeElement !== document.body) return;
    if (canTakeFocus(opener.current)) opener.current.focus();
    else focusMap();
  }, [isOpen]);
}
