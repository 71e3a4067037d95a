import type { Ink } from "../../state/print/settings.ts";
import { rgb } from "../ink/mix.ts";
import { BLACK, type Cmyk, isQuietLine, separation } from "../ink/separations.ts";
import { LEAST_LINE } from "../page/points.ts";
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
}

const printed = (inks: Cmyk): Paint => {
  const operands = inks.map((ink) => number(ink / 100)).join(" ");
  return {
    fill: `${operands} k`,
    stroke: `${operands} K`,
    overprints: inks.every((ink, i) => ink === BLACK[i]),
  };
};

/** DeviceCMYK alone (as ISO 15930-4 allows): the palette's own inks, and type in black alone. */
export const pressColours = (ink: Ink): ColourModel => ({
  paint: (hex) => ({
    ...printed(separation(ink, hex)),
    ...(isQuietLine(ink, hex) && { widest: LEAST_LINE }),
  }),
  type: () => printed(BLACK),
});

/** DeviceRGB, which the output intent says is sRGB. */
export const officeColours: ColourModel = {
  paint: onScreen,
  type: onScreen,
};

function onScreen(hex: string): Paint {
  const operands = rgb(hex)
    .map((value) => number(value))
    .join(" ");
  return { fill: `${operands} rg`, stroke: `${operands} RG`, overprints: false };
}
