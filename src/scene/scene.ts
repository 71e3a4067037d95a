import type { Atlas } from "../atlas/atlas.ts";
import type { Edition, Role } from "../atlas/edition/edition.ts";
import type { Lang } from "../atlas/lang.ts";
import type { World } from "../geometry/mercator.ts";

/** One leg in its pair's ribbon. */
export interface SceneStrand {
  /** The leg's id, `<partnership>:<adcode>`. */
  id: string;
  partnership: string;
  from: number;
  adcode: number;
  /** The id of its theme. */
  theme: string;
  /** Of an agreement of many sides, which has other legs beside this one. */
  isOneOfMany: boolean;
  /** Place across the ribbon, in strand widths from its middle. */
  offset: number;
}

/** A line of a ribbon as it is drawn: of one leg, or of all its legs of a theme where it has too many (lanes.ts). */
export interface SceneLane {
  /** The leg's own where it is of one. */
  id: string;
  theme: string;
  /** As of a strand. */
  offset: number;
  /** Ids of the legs that it stands for. */
  legs: readonly string[];
  /** At rest it stands back behind what a pair has agreed by itself. */
  isQuiet: boolean;
}

/** All legs of one pair, on one curve between the two. */
export interface SceneRibbon {
  /** Where it begins: the hub, where there is one. */
  from: number;
  adcode: number;
  curve: readonly World[];
  /** A sixth of the curve's points: what keeps off a ribbon needs no more. */
  coarse: readonly World[];
  strands: readonly SceneStrand[];
  lanes: readonly SceneLane[];
}

export interface ScenePoint {
  adcode: number;
  at: World;
  membership: string;
  role: Role;
  /** The name drawn beside it, with the count of its ribbon's strands where they are not drawn one by one. */
  name: string;
}

export interface SceneRegion {
  adcode: number;
  membership: string;
  area: NonNullable<ReturnType<Atlas["jurisdictions"]["get"]>>["area"] & object;
}

/**
 * What is drawn, in positions and style words: the one source of the interactive map and the printed sheet.
 * Holds nothing of what is chosen, hovered or filtered: that is {@link emphasis}.
 */
export interface Scene {
  lang: Lang;
  edition: Edition;
  regions: readonly SceneRegion[];
  ribbons: readonly SceneRibbon[];
  /** In the order of their groups. */
  points: readonly ScenePoint[];
  venues: readonly {
    id: string;
    at: World;
    name: string;
    /** What is written where there is no room for that. */
    short: string | undefined;
    approximate: boolean;
    /** Ids of those that take place there, or tell of it. */
    partnerships: readonly string[];
  }[];
  rivers: readonly {
    id: string;
    name: string;
    rank: 1 | 2 | 3;
    geometry: Atlas["rivers"][number]["geometry"];
  }[];
  /** Lines along which a province's name can stand, the best first. */
  provinces: readonly { id: string; name: string; lines: readonly (readonly World[])[] }[];
  counties: Atlas["counties"];
  surroundings: Atlas["surroundings"];
  relief: Atlas["relief"];
}
