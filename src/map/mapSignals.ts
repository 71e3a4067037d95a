import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Atlas } from "../atlas/atlas.ts";
import type { Scene } from "../scene/scene.ts";
import type { Choice, Tip } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import type { MapState, Sight } from "./mapPort.ts";

/** What the map view is made of. */
export interface MapSources {
  store: Store;
  atlas: ReadonlySignal<Atlas>;
  scene: ReadonlySignal<Scene>;
}

/** What the map view tells the panels. */
export interface MapSignals {
  state: Signal<MapState>;
  tip: Signal<Tip | null>;
  choice: Signal<Choice | null>;
  sight: Signal<Sight | null>;
  scale: Signal<{ km: number; px: number } | null>;
  isMoving: Signal<boolean>;
}
