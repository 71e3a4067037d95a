import type { Edition } from "../../../atlas/edition/edition.ts";
import type { Ink } from "../../../state/print/settings.ts";
import { rgb } from "../../ink/mix.ts";
import { paletteOf } from "../../ink/palette.ts";
import { BLACK, type Cmyk, isQuietLine, type Spot, separations, spotsOf } from "../../ink/separations.ts";
import { LEAST_LINE } from "../../page/points.ts";
import { number } from "./number.ts";

/** A colour as operands and operators of a content stream. */
export interface Paint {
  fill: string;
  stroke: string;
  /** Black alone: it is printed over what is there instead of leaving it out. */
  overprints: boolean;
  /** No stroke is wider, in mm. */
  widest?: number;
}

export interface ColourModel {
  /** @param hex `#rrggbb` of the sheet's palette. */
  paint(hex: string): Paint;
  /** How type is painted. */
  type(hex: string): Paint;
  /** The spot colours painted so far, by their names among the page's resources. */
  spots: ReadonlyMap<string, Spot>;
}

/** No thinner than a press holds when it is written to a hundredth of a millimetre. */
const QUIET_LINE = Math.ceil(LEAST_LINE * 100) / 100;

const printed = (inks: Cmyk): Paint => {
  const operands = inks.map((ink) => number(ink / 100)).join(" ");
  return {
    fill: `${operands} k`,
    stroke: `${operands} K`,
    overprints: inks.every((ink, i) => ink === BLACK[i]),
  };
};

/**
 * DeviceCMYK alone (as ISO 15930-4 allows): the palette's own inks, and type in black alone.
 *
 * @param hasSpots Whether the theme lines are in spot colours: Separation spaces, whose alternative is DeviceCMYK.
 */
export function pressColours(edition: Edition, ink: Ink, hasSpots: boolean): ColourModel {
  const [inksOf, palette, known] = [separations(edition, ink), paletteOf(edition, ink), spotsOf(edition)];
  const spots = new Map<string, Spot>();
  const inSpot = (spot: Spot): Paint => {
    const name = spot.name.replaceAll(" ", "");
    spots.set(name, spot);
    return { fill: `/${name} cs 1 scn`, stroke: `/${name} CS 1 SCN`, overprints: false };
  };
  return {
    paint(hex) {
      const spot = hasSpots ? known.get(hex) : undefined;
      if (spot) return inSpot(spot);
      return { ...printed(inksOf(hex)), ...(isQuietLine(palette, ink, hex) && { widest: QUIET_LINE }) };
    },
    type: () => printed(BLACK),
    spots,
  };
}

/** DeviceRGB, which the output intent says is sRGB. */
export const officeColours: ColourModel = { paint: onScreen, type: onScreen, spots: new Map() };

function onScreen(hex: string): Paint {
  const operands = rgb(hex)
    .map((value) => number(value))
    .join(" ");
  return { fill: `${operands} rg`, stroke: `${operands} RG`, overprints: false };
}
