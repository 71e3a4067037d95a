import type { Role } from "../atlas/edition/edition.ts";
import type { Face } from "../geometry/textWidth.ts";
import type { Tone } from "../scene/emphasis.ts";
import type { Standing } from "../scene/standings.ts";
import { MAP_TOKENS, TOKENS } from "../style/tokens.ts";

/** A value for each tone. */
export type ByTone<T> = Readonly<Record<Tone, T>>;

/** How large something is on a screen, in CSS px, and on a page three columns wide. */
interface Sizes<S, P = S> {
  screen: S;
  paper: P;
}
const sizes = <S, P>(screen: S, paper: P): Sizes<S, P> => ({ screen, paper });

/** Of names on a screen, by what is chosen: in every choice the hub stands back, as it is part of all. */
const NAME_SIZES: Record<Standing, Record<Role, number>> = {
  plain: { hub: 21, area: 15, position: 14 },
  chosen: { hub: 21, area: 18, position: 18 },
  compared: { hub: 21, area: 18, position: 18 },
  linked: { hub: 16, area: 15, position: 14 },
  aside: { hub: 12, area: 12, position: 12 },
};

/** A name on paper by the role of its place: its face, and which colour of the ink it has. */
const SERIF = { face: "serif", colour: "ink" } as const;
const PAPER_NAMES = {
  hub: SERIF,
  area: SERIF,
  position: { face: "sans", colour: "positionName" },
} as const satisfies Record<Role, object>;

/**
 * What every mark looks like: for MapLibre's layers, for the picture and for the sheet, which only say it each in their
 * own way; themes and groups have looks of their own in the edition. Where a colour is a token's name, a sheet has its
 * ink's colour of that name; all others are the screen's, and sheet/ink/palette.ts makes the inks' of the same tokens.
 *
 * On a screen widths and sizes are in CSS px, those of strands in parts of the gap between them, dashes in line widths.
 * On paper lengths are in millimetres, line widths and sizes of type in points; see sheet/page/pageSizes.ts.
 */
export const LOOK = {
  relief: MAP_TOKENS.relief as Readonly<Record<number, string>>,
  surroundings: {
    county: { colour: MAP_TOKENS.neighbour, width: 0.6, opacity: 0.5 },
    /** Borders of provinces: on a screen a band, over all else on the ground. */
    province: { colour: MAP_TOKENS.province, width: 3.6, opacity: 1, paperOpacity: 0.75 },
  },
  region: {
    opacity: { lit: 1, plain: 0.86, quiet: 0.86, dim: 0.36, thin: 0.36 } as ByTone<number>,
    border: {
      lit: TOKENS.ink,
      plain: MAP_TOKENS.border,
      quiet: MAP_TOKENS.border,
      dim: MAP_TOKENS.faintBorder,
      thin: MAP_TOKENS.faintBorder,
    } as ByTone<string>,
    borderWidth: { lit: 1.9, plain: 0.9, quiet: 0.9, dim: 0.7, thin: 0.7 } as ByTone<number>,
    paperBorder: { lit: 0.5, plain: 0.25 },
  },
  county: {
    colour: TOKENS.quiet,
    width: 0.7,
    dash: [3, 2.5],
    /** Of a part of the dash. */
    paperDash: 0.2,
    from: 7.6,
    full: 8.2,
    opacity: 0.55,
  },
  river: {
    colour: TOKENS.river,
    /** By rank; the main river is heavier while it is lit. */
    opacity: { 1: 1, 2: 0.8, 3: 0.65 },
    /** Widths at two zooms, growing between them by a power of `base`. */
    width: {
      base: 1.4,
      at: [5, 10],
      plain: { 1: [1.8, 5.5], 2: [1, 3.4], 3: [0.6, 2] },
      lit: [3.4, 8],
    },
    paperWidth: { 1: 1.7, 2: 0.9, 3: 0.45, lit: 1.7 * 1.4 },
    /** The zoom from which a rank is named. */
    nameFrom: { 2: 6.9, 3: 7.6 },
  },
  /** Names of rivers, by rank, and of provinces. */
  ground: {
    name: {
      colour: {
        1: MAP_TOKENS.riverName,
        2: MAP_TOKENS.smallRiverName,
        3: MAP_TOKENS.smallRiverName,
        province: TOKENS.quiet,
      },
      halo: { colour: "rgba(255,253,246,0.85)", width: 1.4 },
      size: sizes({ 1: 14.5, 2: 12, 3: 12, province: 15 }, { river: 7.5, province: 9 }),
      /** Letter spacing in letter heights; how much smaller than on a desk it is on a phone. */
      type: {
        river: { face: "serif", letterSpacing: 0.1, smaller: 0.84 },
        province: { face: "sans", letterSpacing: 0.2, smaller: 0.7 },
      } as const,
    },
  },
  strand: {
    gap: sizes(4.6, 0.6),
    /** Length over which a ribbon draws together at its ends. */
    taper: sizes(60, 6),
    /** Radius of the ring around the hub on which ribbons begin, on a screen. */
    hubRing: 17,
    width: { lit: 0.78, plain: 0.56, quiet: 0.4, dim: 0.48, thin: 0.24 } as ByTone<number>,
    opacity: { lit: 1, plain: 1, quiet: 0.8, dim: 0.3, thin: 0.28 } as ByTone<number>,
    casing: MAP_TOKENS.casing,
    casingWidth: { lit: 1.4, plain: 1.04, quiet: 0.8, dim: 0.87, thin: 0.35 } as ByTone<number>,
    casingOpacity: { lit: 1, plain: 0.92, quiet: 0.6, dim: 0.35, thin: 0.3 } as ByTone<number>,
    paperWidth: 1,
    paperCasing: 0.6,
  },
  /** A seat, hollow where it is a mere position: see {@link seatDisc}. */
  point: {
    seat: { fill: "ink", stroke: "card" },
    position: { fill: "card", stroke: "ink" },
    radius: sizes({ hub: 6.5, area: 4, position: 4 }, { hub: 0.95, area: 0.6, position: 0.6 }),
    ring: sizes(1.6, 0.24),
  },
  /**
   * A venue or a site: a ring about a dot, see {@link venueDiscs}. No theme has such a mark on the timeline, and where
   * there is one ink it is neither a seat nor a position.
   */
  venue: {
    fill: "card",
    stroke: "venue",
    reach: sizes(7, 0.9),
    /** Parts of the reach. */
    ring: 2 / 7,
    dot: 2 / 7,
    approximate: "rgba(255,253,246,0.5)",
    colour: TOKENS.venue,
    nameSize: sizes(12, 7.5),
    halo: 2,
    leader: { colour: TOKENS.venue, width: 0.8, opacity: 0.8 },
  },
  /** Where dimmed strands end without a seat; node/firstPage/scripts/layOut.ts has the same. */
  dimmedEnd: { colour: MAP_TOKENS.faintBorder, radius: 2 },
  leader: { colour: TOKENS.ink, width: 1.1, opacity: 0.9 },
  name: {
    colour: "ink",
    halo: 2,
    /** On a screen the serif is bold; a bystander is not. */
    face: (standing: Standing): Face => (standing === "aside" ? "sans" : "serif"),
    paper: PAPER_NAMES,
    size: sizes(NAME_SIZES, { hub: 11, area: 7.8, position: 7 }),
    /** No name on a screen is smaller. */
    least: 11,
    /** The longest line from a point to its name, in CSS px on paper as well; see sheet/map/names/placeSheetNames.ts. */
    longestLeader: 28,
    /** Of a sheet's second language, beneath the first. */
    secondSize: 6.2,
    opacity: { lit: 1, plain: 1, quiet: 1, dim: 0.72, thin: 0.72 } as ByTone<number>,
  },
  /** A number of the comparison. */
  badge: { radius: 9, ring: 1.4, size: 12.5 },
} as const;

/** The tokens that names and points are coloured by. */
export type MarkColours = Readonly<Record<"card" | "ink" | "venue", string>>;
/** The same on a screen. */
export const SCREEN: MarkColours = TOKENS;
