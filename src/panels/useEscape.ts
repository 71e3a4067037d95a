import { useEffect } from "preact/hooks";
import type { MapPort } from "../map/mapPort.ts";
import { CLOSE_COMPARE } from "../state/closeCompare.ts";
import type { Store } from "../state/store.ts";
import { focusMap } from "./parts/dialog/focusMap.ts";

/** Escape puts away what lies on top: the list of strands, the card, the story, the comparison. A dialog sees to itself. */
export function useEscape(store: Store, map: MapPort): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // Wherever the focus is: a button that is disabled when it is pressed loses it, and Safari gives it to none.
      if (document.querySelector("dialog[open]")) return;
      if (map.choice.value) {
        map.choice.value = null;
        focusMap();
      } else if (store.state.value.selection) store.patch({ selection: null });
      else if (store.state.value.step) store.patch({ step: null });
      else if (store.state.value.compare) store.patch(CLOSE_COMPARE);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store, map]);
}
