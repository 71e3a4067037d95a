import { newSheet, type SheetFields } from "../../state/print/sheetFields.ts";
import type { Store } from "../../state/store.ts";
import { chosenKey, newFraming } from "./fields/subjectChoice.ts";

/** What the reader last composed on this page, and of what; closing the sheet to look at the map loses nothing. */
const last = new WeakMap<Store, { sheet: SheetFields; key: string }>();

/** Opens the sheet of what is in view, on the page that was last composed. */
export function openSheet(store: Store): void {
  const before = last.get(store);
  const state = store.state.value;
  const sheet: SheetFields = before ? { ...before.sheet, shows: null } : newSheet(state);
  const isOfAnother = before && chosenKey({ ...state, sheet }) !== before.key;
  store.patch({ sheet: isOfAnother ? { ...sheet, ...newFraming({ sheet }) } : sheet });
}

/** Puts the sheet away, and keeps how it was composed for when it is opened again. */
export function closeSheet(store: Store): void {
  const { sheet } = store.state.value;
  if (!sheet) return;
  last.set(store, { sheet, key: chosenKey(store.state.value) });
  store.patch({ sheet: null });
}
