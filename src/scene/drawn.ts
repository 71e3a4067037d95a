import type { Box } from "../geometry/box.ts";
import type { World } from "../geometry/mercator.ts";
import type { PlacedName } from "../geometry/names/nameToPlace.ts";
import type { Face } from "../geometry/textWidth.ts";
import type { Scene, ScenePoint } from "./scene.ts";
import type { Standing } from "./standings.ts";

/** What has a name on the ground: a river, by its rank, or a province. */
export type GroundKind = 1 | 2 | 3 | "province";

/** How a name on the ground is set: the height of its letters, and what is between them in parts of that. */
export interface GroundType {
  size: number;
  face: Face;
  letterSpacing: number;
}

/** Sizes of what does not grow with the map. All in CSS px, or in millimetres for a sheet. */
export interface MarkSizes {
  /** From the middle of a strand to the middle of the next. */
  strandGap: number;
  /** Length over which a ribbon draws together at its ends. */
  taper: number;
  /** Radius of the ring around the hub on which ribbons begin. */
  hubRing: number;
  /** Radius of a seat's point, by its role. */
  point: (point: ScenePoint) => number;
  /** Height of a name's letters, by its role and by what is chosen. */
  name: (point: ScenePoint, standing: Standing) => number;
  /** What that is set in. */
  face: (standing: Standing) => Face;
  /** Height of a venue's name. */
  venue: number;
  /** Radius of the number of a compared area. */
  badge: number;
  /** What a name on the ground is set in. */
  ground: (kind: GroundKind) => GroundType;
  /** The longest line from a point to its name. */
  longestLeader: number;
}

/** A name as it is written at one scale; the box of one that is compared holds its number too, before it. */
export interface DrawnName extends PlacedName {
  size: number;
  standing: Standing;
}

/** A lane's path, in the unit square. */
export interface ScaledStrand {
  id: string;
  path: readonly World[];
}

/** In the unit square: what is in sight, in which the names of points in it stay, and what no name may lie under. */
export interface Surroundings {
  frame: Box;
  boxes: readonly Box[];
}

/** What is drawn at one scale, as the pointer finds it. */
export interface Drawn {
  scene: Scene;
  worldSize: number;
  sizes: MarkSizes;
  strands: readonly ScaledStrand[];
  /** By adcode, and by the id of a venue of what is chosen; one without room has none. */
  names: ReadonlyMap<number | string, DrawnName>;
  /** Those of its points that are marked: see {@link shownPoints}. */
  points: readonly ScenePoint[];
  /** What was in sight, and what stood over it, when the names were placed. */
  around?: Surroundings | undefined;
}
