import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Store } from "../state/store.ts";
import type { MapPort } from "./mapPort.ts";

const canTakeFocus = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element !== document.body && element.checkVisibility();

/** When the card is closed, puts the focus back where it was before the card was opened. */
export function useReturnFocus(store: Store, map: MapPort): void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  // A signal's effect runs before the page is drawn anew: the opener still has the focus.
  useSignalEffect(() => {
    const { selection } = store.state.value;
    if (selection && !wasOpen.current) opener.current = document.activeElement;
    if (selection) wasOpen.current = true;
  });
  useEffect(() => {
    // Safari does not focus a button that is clicked.
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element) target.closest("button")?.focus({ preventScroll: true });
    };
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, []);
  const isOpen = store.state.value.selection !== null;
  useEffect(() => {
    if (isOpen || !wasOpen.current) return;
    wasOpen.current = false;
    // Somebody who has gone on to something else is left there.
    if (document.activeElement !== document.body) return;
    if (canTakeFocus(opener.current)) opener.current.focus();
    else map.focus();
  }, [isOpen, map]);
}
