import type { Edition } from "../../atlas/edition.ts";
import type { Ink } from "../../state/print/settings.ts";
import { TOKENS } from "../../style/tokens.ts";
import { grey } from "./mix.ts";

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
}

/** What is the same for every edition. */
const COMMON: Record<Ink, Omit<Palette, "region" | "hatch" | "aside" | "strand">> = {
  colour: {
    paper: "#ffffff",
    plates: false,
    riverCasing: false,
    ink: "#000000",
    quiet: "#555555",
    ground: [
      [0, "#f9f6ec"],
      [500, "#f3eee0"],
      [1000, "#ece5d4"],
      [2000, "#e4dbc7"],
      [3000, "#dccfb8"],
      [4000, "#d3c4aa"],
    ],
    border: "#6d6452",
    county: "#9a9a86",
    neighbour: "#b9ae97",
    river: TOKENS.river,
    riverName: "#23678f",
    venue: "#1d5c39",
  },
  grey: {
    paper: "#ffffff",
    plates: false,
    riverCasing: true,
    ink: "#000000",
    quiet: grey(75),
    // Terrain in grey would be taken for a membership.
    ground: [],
    border: grey(75),
    county: grey(45),
    neighbour: grey(30),
    river: grey(55),
    riverName: "#000000",
    venue: grey(80),
  },
  black: {
    paper: "#ffffff",
    plates: true,
    riverCasing: true,
    ink: "#000000",
    quiet: "#000000",
    ground: [],
    border: "#000000",
    county: "#000000",
    neighbour: "#000000",
    river: "#000000",
    riverName: "#000000",
    venue: "#000000",
  },
};

const WHITE = "#ffffff";
const BLACK = "#000000";

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
