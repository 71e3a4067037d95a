import type { Box } from "../box.ts";

export type Point = readonly [x: number, y: number];

/** A point of the map with its mark. */
export interface Mark {
  at: Point;
  /** Of the mark; 0 for an area that shows without its point. */
  radius: number;
}

/** How a name can be written. */
export interface NameForm {
  width: number;
  height: number;
  /** What its letters' tails need between it and its mark where it stands above that. */
  tails?: number | undefined;
}

/** A name to place beside its point. Everything here is in one plane: CSS px, or millimetres on a sheet. */
export interface NameToPlace extends Mark {
  /** Of one line of the name, where it is smallest: distances are weighed in it. */
  lineHeight: number;
  /** As it is written in full, and what it may be shortened to where there is no room, the longest first. */
  forms: readonly NameForm[];
  /** How the further forms say the same, or nearly: written smaller, or in more lines. */
  shrinks?: "smaller" | "lines" | undefined;
  /**
   * Early, of a bystander: it stands right beside its point, or not at all. Late, of what is told elsewhere as well: it goes
   * where it would be taken for the name of something else. Last, of that of which a map tells most: others go before it.
   */
  mayGo?: "early" | "late" | "last" | undefined;
  /** Areas with names of their own: where it lies more on others than on that of its point, it needs a leader. */
  areas?: readonly NamedArea[];
  /** Or, as it cannot go and is too large for its own, another place, where there is one: a leader tells nothing. */
  strays?: boolean;
  /** Where it stands already: the others keep off. */
  stands?: PlacedName;
}

/** An area that has a name. */
export interface NamedArea {
  /** Outer ones and holes alike. */
  rings: readonly (readonly Point[])[];
  /** Around them. */
  bounds: Box;
  /** Whether the point is in it. */
  isOwn: boolean;
}

/** A line that names keep off. */
export interface ObstacleLine {
  path: readonly Point[];
  /** Half of its width. */
  half: number;
  /** Around the path. */
  bounds: Box;
  /** How much it matters: 1 for what the map is about. */
  weight: number;
}

/** What stands on the map before any name. */
export interface Obstacles {
  lines: readonly ObstacleLine[];
  /** Boxes that no name may lie on: other furniture. */
  boxes: readonly Box[];
  /** Every point that has a mark, named or not. */
  marks: readonly Mark[];
  /**
   * Middles of shapes, each with the point whose name is the shape's: another's that is nearer to one than to its own
   * point would be taken for it.
   */
  middles: readonly { at: Point; of: Point | undefined }[];
  /** What is in sight: names of points inside stay inside. */
  frame?: Box | undefined;
  /** The longest that a leader may be. */
  longestLeader: number;
}

export interface PlacedName {
  /** From the point to the middle of the name. */
  offset: Point;
  /** Index of the form that it has. */
  form: number;
  box: Box;
  /** The point of the name's edge that is nearest to the mark: where the leader ends. */
  foot: Point;
  /** Whether the name is so far from its point that a line must join them. */
  leader: boolean;
}
