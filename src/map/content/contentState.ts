import type { Drawn, MarkSizes } from "../../scene/drawn.ts";
import type { Emphasis } from "../../scene/emphasis.ts";
import type { GroundName } from "../../scene/names/groundNamesAtScale.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Standings } from "../../scene/standings.ts";
import type { FirstMarks } from "../firstMarks.ts";
import type { Growth } from "./growth.ts";

/** What the map shows, and what it was made for. */
export interface ContentState {
  /** For the scale of the last settling, its strands perhaps for a later one. */
  drawn: Drawn;
  /** The strands that the renderers have. */
  laid: Drawn["strands"];
  groundNames: readonly GroundName[];
  shown: Emphasis | undefined;
  compared: readonly number[];
  /** What each place is in what is chosen: its name is written so with the next settling. */
  standings: Standings;
  /** The surroundings that the names were placed in, see {@link surroundingsKey}. */
  placed: string;
  /** Strands that are growing; else null. */
  growth: Growth | null;
  /** What the page's first marks were placed for, while nothing else is known of them. */
  begunWith: FirstMarks | null;
}

/** Nothing yet but what the page has begun with, for a map of a scale, in its sizes. */
export const contentState = (
  scene: Scene,
  worldSize: number,
  sizes: MarkSizes,
  begunWith: FirstMarks | null,
): ContentState => ({
  drawn: { scene, worldSize, sizes, strands: [], names: new Map(), points: scene.points },
  laid: [],
  groundNames: [],
  shown: undefined,
  compared: [],
  standings: new Map(),
  placed: "",
  growth: null,
  begunWith,
});
