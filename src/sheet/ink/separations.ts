import type { Ink } from "../../state/print/settings.ts";
import { rgb } from "./mix.ts";
import { PALETTES } from "./palette.ts";

/** Cyan, magenta, yellow and black, in per cent. */
export type Cmyk = readonly [cyan: number, magenta: number, yellow: number, black: number];

export const PAPER: Cmyk = [0, 0, 0, 0];
/** Black alone: it overprints, so that no plate has to meet another. */
export const BLACK: Cmyk = [0, 0, 0, 100];

const { ground, region, aside, strand, ...plain } = PALETTES.colour;

/**
 * What each colour is printed with. Converted once, from sRGB to the characterisation of coated web offset (CGATS TR 001)
 * by Ghostscript 10.0 with its `default_cmyk.icc`, relative colorimetric; then by hand: no black and nothing below 3 % in
 * tints, and the river in cyan alone, since a thin line of three screens has no edge. Type, borders and whatever else is
 * thin is black alone. At most 190 % in all, and 200 % with black over a fill: newsprint takes 220 % (ISO 12647-3:2013).
 */
const COLOUR: readonly (readonly [hex: string | null | undefined, Cmyk])[] = [
  [plain.paper, PAPER],
  ...[plain.ink, plain.quiet, plain.riverName, plain.venue].map((hex) => [hex, BLACK] as const),
  ...[plain.border, plain.county, plain.neighbour].map((hex) => [hex, BLACK] as const),
  [plain.river, [100, 0, 0, 0]],
  ...(
    [
      [0, 0, 7, 0],
      [3, 4, 11, 0],
      [6, 7, 16, 0],
      [9, 11, 22, 0],
      [13, 16, 27, 0],
      [17, 20, 34, 0],
    ] as const
  ).map((inks, band) => [ground[band]?.[1], inks] as const),
  [region.hub, [4, 21, 73, 0]],
  [region.basin, [15, 3, 13, 0]],
  [region.partner, [4, 20, 28, 0]],
  [aside.hub, [3, 8, 29, 0]],
  [aside.basin, [9, 0, 11, 0]],
  [aside.partner, [0, 9, 13, 0]],
  [strand.industry, [10, 87, 93, 0]],
  [strand.livelihood, [91, 64, 7, 0]],
  [strand.culture, [81, 20, 87, 0]],
];
const SEPARATIONS = new Map(COLOUR);

/** An ink of its own beside the four of the process. */
export interface Spot {
  /** As it stands on its plate. */
  name: string;
  /** The mixture of process inks that stands for it where it has no plate. */
  inks: Cmyk;
}

/** The colours of the theme lines as spot colours, by `#rrggbb`. Named by theme and hue: which swatch of which book is the printer's to say. */
const SPOTS: ReadonlyMap<string, Spot> = new Map(
  Object.entries({
    [strand.industry]: "Industry Red",
    [strand.livelihood]: "Livelihood Blue",
    [strand.culture]: "Culture Green",
  }).map(([hex, name]) => [hex, { name, inks: SEPARATIONS.get(hex) ?? PAPER }]),
);

/** The spot colour that a colour of the colour sheet is; undefined for what is printed with process inks whatever is chosen. */
export const spotOf = (hex: string) => SPOTS.get(hex);

/** Lines that are too thin for a screen: a tint of them would be a row of dots. */
const HAIRLINES = (["border", "county", "neighbour"] as const).map((line) => PALETTES.grey[line]);

/**
 * What a colour of an ink's palette is printed with: of the grey and the black ink in black alone.
 *
 * @param hex `#rrggbb`.
 * @throws Where a colour of the palette has no inks: a mistake of the program.
 */
export function separation(ink: Ink, hex: string): Cmyk {
  if (ink === "colour") {
    const inks = SEPARATIONS.get(hex);
    if (!inks) throw new Error(`${hex} has no inks`);
    return inks;
  }
  if (ink === "grey" && HAIRLINES.includes(hex)) return BLACK;
  return [0, 0, 0, Math.round(100 * (1 - (rgb(hex)[0] ?? 0)))];
}

/** Lines that are quiet on the screen by their colour. Black alone, they have to be so by being thin. */
export const isQuietLine = (ink: Ink, hex: string) => ink !== "black" && hex === PALETTES[ink].neighbour;
