import { channels } from "../../style/channels.ts";
import { fromLinear, toLinear } from "./srgbCurve.ts";

/** The red, green and blue of `#rrggbb`, 0 to 1. */
export const rgb = (hex: string) => channels(hex).map((value) => value / 255);

/** A solid tint instead of an opacity: `part` of a colour on another, both `#rrggbb`. */
export function mix(colour: string, on: string, part: number): string {
  const below = channels(on);
  const mixed = channels(colour).map((value, i) => Math.round(value * part + (below[i] ?? 0) * (1 - part)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The grey that is as light as a colour `#rrggbb`: what is printed in black alone. */
export function greyOf(hex: string): string {
  const [red = 0, green = 0, blue = 0] = rgb(hex).map(toLinear);
  const value = Math.round(255 * fromLinear(0.2126 * red + 0.7152 * green + 0.0722 * blue));
  return `#${value.toString(16).padStart(2, "0").repeat(3)}`;
}

/** A grey of one black ink, by its tone in per cent: 0 is paper, 100 is black. */
export const grey = (tone: number) => mix("#000000", "#ffffff", tone / 100);
