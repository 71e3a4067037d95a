import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Preset } from "../atlas/edition/edition.ts";
import type { View } from "../geometry/camera/fitCamera.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Choice, Tip } from "../state/state.ts";

/** Who draws the map: nobody yet; the picture, while MapLibre is to come; MapLibre; or the picture, and why. */
export type MapState = "loading" | "picture" | "ready" | "lost" | "unsupported" | "failed" | "outdated";

/** What the map shows at this moment, for what is drawn over it. */
export interface Sight {
  view: View;
  drawn: Drawn;
}

/** What the panels need of the map, and all that they know of it. */
export interface MapPort {
  /** The map as the build has drawn it, as HTML; empty in the browser, where that is in the page already. */
  drawn: string;
  /** Puts the map into an element; the answer takes it out again. */
  mount(element: HTMLElement): () => void;
  zoomIn(): void;
  zoomOut(): void;
  /** A view of the edition, or the whole map. */
  show(preset: Preset | null): void;
  /** The reader seems about to zoom. */
  prepare(): void;
  /** Loads again what did not arrive. */
  retry(): void;
  state: ReadonlySignal<MapState>;
  tip: ReadonlySignal<Tip | null>;
  choice: Signal<Choice | null>;
  /** Anew with every move; null where there is no map. */
  sight: ReadonlySignal<Sight | null>;
  /** A round distance and its length on the screen; null where there is no map. */
  scale: ReadonlySignal<{ km: number; px: number } | null>;
  /** Whether the reader has the map under way. */
  isMoving: ReadonlySignal<boolean>;
}
