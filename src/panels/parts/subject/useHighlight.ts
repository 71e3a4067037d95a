import { useComputed } from "@preact/signals";
import type { Selection } from "../../../state/selection.ts";
import { subjectKey } from "../../../state/state.ts";
import type { Store } from "../../../state/store.ts";

/**
 * Whether a subject is lit, and whether it is the one that is open. Only what has a part in a change is drawn anew.
 *
 * @param subject The same at every call.
 */
export function useHighlight(store: Store, subject: Selection) {
  const key = subjectKey(subject);
  const isLit = useComputed(() => subjectKey(store.hover.value) === key);
  const isChosen = useComputed(() => subjectKey(store.fields.selection.value) === key);
  return { isLit: isLit.value, isChosen: isChosen.value };
}
