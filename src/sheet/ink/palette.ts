import type { Edition } from "../../atlas/edition/edition.ts";
import { LOOK } from "../../render/look.ts";
import type { Ink } from "../../state/print/settings.ts";
import { MAP_TOKENS, TOKENS } from "../../style/tokens.ts";
import { grey, greyOf, mix } from "./mix.ts";

type Print = NonNullable<Edition["groups"][number]["print"]>;
/** Lines instead of a tint, for black ink alone. */
export type Hatch = Print["hatch"];

/** Its themes and groups by their ids. */
export interface Palette {
  /** Casings: the paper itself. */
  paper: string;
  /** Type and points. Black alone: type in four inks blurs when they do not meet exactly. */
  ink: string;
  quiet: string;
  /** Terrain by height in metres, from the lowest. */
  ground: readonly (readonly [from: number, fill: string])[];
  region: Readonly<Record<string, string>>;
  hatch?: Readonly<Record<string, Hatch>>;
  /** The river's name stands on paper, where a hatch is too restless for type. */
  plates: boolean;
  /** The main river lies on paper, where its ink would drown in a dark tone. */
  riverCasing: boolean;
  /** A region that the sheet is not about; none leaves it as the ground is. */
  aside: Readonly<Record<string, string>>;
  strand: Readonly<Record<string, string>>;
  border: string;
  county: string;
  neighbour: string;
  river: string;
  riverName: string;
  venue: string;
  positionName: string;
}

const WHITE = "#ffffff";
const BLACK = "#000000";

/** What is the same for every edition: in colour the screen's, each opacity a solid tint; type and points in black. */
const COMMON: Record<Ink, Omit<Palette, "region" | "hatch" | "aside" | "strand">> = {
  colour: {
    paper: WHITE,
    plates: false,
    riverCasing: false,
    ink: BLACK,
    quiet: greyOf(MAP_TOKENS.positionName),
    ground: [
      [0, TOKENS.paper],
      ...Object.entries(LOOK.relief).map(([from, fill]) => [Number(from), fill] as const),
    ],
    border: LOOK.region.border.plain,
    county: mix(LOOK.county.colour, TOKENS.paper, LOOK.county.opacity),
    neighbour: mix(MAP_TOKENS.neighbour, TOKENS.paper, LOOK.surroundings.province.paperOpacity),
    river: LOOK.river.colour,
    riverName: LOOK.ground.name.colour[1],
    venue: LOOK.venue.colour,
    positionName: greyOf(MAP_TOKENS.positionName),
  },
  grey: {
    paper: WHITE,
    plates: false,
    riverCasing: true,
    ink: BLACK,
    quiet: grey(75),
    // Terrain in grey would be taken for a membership.
    ground: [],
    border: grey(75),
    county: grey(45),
    neighbour: grey(30),
    river: grey(55),
    riverName: BLACK,
    venue: grey(80),
    positionName: grey(75),
  },
  black: {
    paper: WHITE,
    plates: true,
    riverCasing: true,
    ink: BLACK,
    quiet: BLACK,
    ground: [],
    border: BLACK,
    county: BLACK,
    neighbour: BLACK,
    river: BLACK,
    riverName: BLACK,
    venue: BLACK,
    positionName: BLACK,
  },
};

/** Something of each group that has areas, or of each theme, by id. */
const ofGroups = <T>({ groups }: Edition, of: (print: Print) => T): Record<string, T> =>
  Object.fromEntries(groups.flatMap(({ id, print }) => (print ? [[id, of(print)]] : [])));
const ofThemes = ({ themes }: Edition, of: (print: Edition["themes"][number]["print"]) => string) =>
  Object.fromEntries(themes.map(({ id, print }) => [id, of(print)]));

const OWN: Record<Ink, (edition: Edition) => Pick<Palette, "region" | "hatch" | "aside" | "strand">> = {
  colour: (edition) => ({
    region: ofGroups(edition, ({ fill }) => fill),
    aside: ofGroups(edition, ({ aside }) => aside),
    strand: ofThemes(edition, ({ colour }) => colour),
  }),
  grey: (edition) => ({
    region: ofGroups(edition, (print) => grey(print.grey)),
    aside: {},
    strand: ofThemes(edition, (print) => grey(print.grey)),
  }),
  black: (edition) => ({
    region: ofGroups(edition, () => WHITE),
    hatch: ofGroups(edition, ({ hatch }) => hatch),
    aside: {},
    strand: ofThemes(edition, () => BLACK),
  }),
};

/** The colours of an ink, all of them solid. */
export const paletteOf = (edition: Edition, ink: Ink): Palette => ({ ...COMMON[ink], ...OWN[ink](edition) });
