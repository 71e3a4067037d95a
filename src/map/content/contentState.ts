import { markSizes } from "../../render/markSizes.ts";
import type { Drawn } from "../../scene/drawn.ts";
import type { Emphasis } from "../../scene/emphasis.ts";
import type { RiverName } from "../../scene/riverNamesAtScale.ts";
import type { Scene } from "../../scene/scene.ts";

/** What the map shows, and what it was made for. */
export interface ContentState {
  /** For the scale of the last settling, its strands perhaps for a later one. */
  drawn: Drawn;
  /** The strands that the renderers have. */
  laid: Drawn["strands"];
  rivers: readonly RiverName[];
  shown: Emphasis | undefined;
  compared: readonly number[];
  /** The surroundings that the names were placed in, see {@link surroundingsKey}. */
  placed: string;
}

/** Nothing yet, for a map of a scale and a width in CSS px. */
export const contentState = (scene: Scene, worldSize: number, width: number): ContentState => ({
  drawn: { scene, worldSize, sizes: markSizes(width), strands: [], names: new Map() },
  laid: [],
  rivers: [],
  shown: undefined,
  compared: [],
  placed: "",
});
