import type { Edition } from "../../atlas/edition/edition.ts";
import type { Ink } from "../../state/print/settings.ts";
import { rgb } from "./mix.ts";
import { type Palette, paletteOf } from "./palette.ts";

/** Cyan, magenta, yellow and black, in per cent. */
export type Cmyk = readonly [cyan: number, magenta: number, yellow: number, black: number];

export const PAPER: Cmyk = [0, 0, 0, 0];
/** Black alone: it overprints, so that no plate has to meet another. */
export const BLACK: Cmyk = [0, 0, 0, 100];

/**
 * What each colour is printed with. Converted once, from sRGB to the characterisation of coated web offset (CGATS TR 001)
 * by Ghostscript 10.0 with its `default_cmyk.icc`, relative colorimetric; then by hand: no black and nothing below 3 % in
 * tints, and the river in cyan alone, since a thin line of three screens has no edge. Type, borders and whatever else is
 * thin is black alone. At most 190 % in all, and 200 % with black over a fill: newsprint takes 220 % (ISO 12647-3:2013).
 */
const colourInks = ({ ground, ...plain }: Palette, { groups, themes }: Edition) =>
  new Map<string | undefined, Cmyk>([
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
    ...groups.flatMap(({ print }) =>
      print
        ? ([
            [print.fill, print.fillInks],
            [print.aside, print.asideInks],
          ] as const)
        : [],
    ),
    ...themes.map(({ print }) => [print.colour, print.inks] as const),
  ]);

/** An ink of its own beside the four of the process. */
export interface Spot {
  /** As it stands on its plate. */
  name: string;
  /** The mixture of process inks that stands for it where it has no plate. */
  inks: Cmyk;
}

/** The colours of the theme lines as spot colours, by `#rrggbb`: which swatch of which book is the printer's to say. */
export const spotsOf = ({ themes }: Edition): ReadonlyMap<string, Spot> =>
  new Map(themes.map(({ print: { colour, inks, spot } }) => [colour, { name: spot, inks }]));

/** Lines that are too thin for a screen: a tint of them would be a row of dots. */
const HAIRLINES = ["border", "county", "neighbour"] as const;

/**
 * What the colours of an ink's palette are printed with: those of the grey and the black ink in black alone.
 *
 * @returns A function of `#rrggbb`, which throws where the palette has no such colour: a mistake of the program.
 */
export function separations(edition: Edition, ink: Ink): (hex: string) => Cmyk {
  const palette = paletteOf(edition, ink);
  if (ink === "colour") {
    const known = colourInks(palette, edition);
    return (hex) => {
      const inks = known.get(hex);
      if (!inks) throw new Error(`${hex} has no inks`);
      return inks;
    };
  }
  const hairlines = ink === "grey" ? HAIRLINES.map((line) => palette[line]) : [];
  return (hex) => (hairlines.includes(hex) ? BLACK : [0, 0, 0, Math.round(100 * (1 - (rgb(hex)[0] ?? 0)))]);
}

/** Lines that are quiet on the screen by their colour. Black alone, they have to be so by being thin. */
export const isQuietLine = ({ neighbour }: Palette, ink: Ink, hex: string) =>
  ink !== "black" && hex === neighbour;
