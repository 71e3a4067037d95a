import { newSheet, type SheetFields } from "../../state/print/sheetFields.ts";
import type { Store } from "../../state/store.ts";

/** What the reader last composed on this page; closing the sheet to look at the map loses nothing. */
const last = new WeakMap<Store, SheetFields>();

/** Opens the sheet of what is in view, on the page that was last composed. */
export function openSheet(store: Store): void {
  const before = last.get(store);
  store.patch({ sheet: before ? { ...before, shows: null } : newSheet(store.state.value) });
}

export function closeSheet(store: Store): void {
  const { sheet } = store.state.value;
  if (!sheet) return;
  last.set(store, sheet);
  store.patch({ sheet: null });
}
