import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type Selection, subjectKey } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import type { MapPort } from "./mapPort.ts";

const canTakeFocus = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element !== document.body && element.checkVisibility();

/** When the card is closed, puts the focus back where it was before the card was opened. */
export function useReturnFocus(store: Store, map: MapPort): void {
  const opener = useRef<Element | null>(null);
  const last = useRef<Selection>(null);
  // A signal's effect runs before the page is drawn anew: the opener still has the focus.
  useSignalEffect(() => {
    const { selection } = store.state.value;
    if (selection && !last.current) opener.current = document.activeElement;
    if (selection) last.current = selection;
  });
  const isOpen = store.state.value.selection !== null;
  useEffect(() => {
    if (isOpen || !last.current) return;
    const subject = subjectKey(last.current);
    last.current = null;
    // Somebody who has gone on to something else is left there.
    if (document.activeElement !== document.body) return;
    // Safari does not focus a button that is clicked: its entry in the list is then the next best place.
    const entry = document.querySelector(`.sheet [data-subject="${subject}"]`);
    const place = [opener.current, entry].find(canTakeFocus);
    if (place) place.focus();
    else map.focus();
  }, [isOpen, map]);
}
