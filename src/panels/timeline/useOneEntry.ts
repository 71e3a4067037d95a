import { useMemo } from "preact/hooks";
import type { Patch } from "../../state/state.ts";
import type { Store } from "../../state/store.ts";

/**
 * Patches of one gesture as one entry of the browser's history: the first is pushed, so that Back leads to
 * what was before the gesture, and the others replace it.
 */
export function useOneEntry(store: Store) {
  return useMemo(() => {
    let pushed = false;
    return {
      patch(patch: Patch) {
        store.patch(patch, pushed ? "replace" : "push");
        pushed = true;
      },
      end() {
        pushed = false;
      },
    };
  }, [store]);
}
