import type { ReadonlySignal } from "@preact/signals";
import type { Atlas } from "../atlas/atlas.ts";
import type { Store } from "../state/store.ts";

/** What every panel that shows content gets: the content and the state, both live. */
export interface PanelProps {
  store: Store;
  atlas: ReadonlySignal<Atlas>;
}
