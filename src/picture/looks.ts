import type { Theme } from "../atlas/edition/edition.ts";
import { LOOK } from "../render/look.ts";
import type { Tone } from "../scene/emphasis.ts";

/**
 * Attributes of SVG elements that follow the tone, or the zoom: the same when drawn as when changed. A line's opacity is
 * its stroke's: that of an element makes browsers draw it apart, at many times the cost.
 */
export type Attributes = Readonly<Record<string, string | number>>;

const { region, river, strand, name } = LOOK;

export const fillLook = (tone: Tone): Attributes => ({ "fill-opacity": region.opacity[tone] });
export const borderLook = (tone: Tone): Attributes => ({
  stroke: region.border[tone],
  "stroke-width": region.borderWidth[tone],
});
/** The halo stays whole, or lines would show through the letters. */
export const nameLook = (tone: Tone): Attributes => ({ "fill-opacity": name.opacity[tone] });

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * A line pattern of drawn and left out for a line of a width, in CSS px. MapLibre's grows from one whole zoom to the
 * next, the round ends of a dash as well.
 */
function dashLook([drawn, left]: readonly [number, number], width: number, zoom: number): Attributes {
  const growth = 2 ** (zoom - Math.floor(zoom));
  const ends = growth - 1;
  const parts = [drawn * growth + ends, left * growth - ends];
  return {
    "stroke-dasharray": parts.map((part) => rounded(part * width)).join(" "),
    "stroke-dashoffset": rounded((ends / 2) * width),
  };
}

const SOLID: Attributes = { "stroke-dasharray": "none", "stroke-dashoffset": 0 };

/** @param gap From strand to strand, in CSS px. */
export function strandLook(dash: Readonly<Theme["dash"]>, tone: Tone, gap: number, zoom: number): Attributes {
  const width = strand.width[tone] * gap;
  return {
    "stroke-width": rounded(width),
    "stroke-opacity": strand.opacity[tone],
    ...(dash[1] > 0 ? dashLook(dash, width, zoom) : SOLID),
  };
}

/** @param gap From strand to strand, in CSS px. */
export const casingLook = (tone: Tone, gap: number): Attributes => ({
  "stroke-width": rounded(strand.casingWidth[tone] * gap),
  "stroke-opacity": strand.casingOpacity[tone],
});

/** A river at a zoom. It has one width while it is lit, and one otherwise. */
export function riverLook(rank: 1 | 2 | 3, tone: Tone, zoom: number): { "stroke-width": number } {
  const { base, at, plain, lit } = river.width;
  const [from, to] = rank === 1 && tone === "lit" ? lit : plain[rank];
  const part = (base ** (zoom - at[0]) - 1) / (base ** (at[1] - at[0]) - 1);
  return { "stroke-width": rounded(from + (to - from) * Math.max(0, Math.min(1, part))) };
}

/** How wide rivers are at a zoom, in CSS px: the one that is lit, and those of each rank. */
export const riverWidths = (zoom: number): number[] =>
  [riverLook(1, "lit", zoom), ...([1, 2, 3] as const).map((rank) => riverLook(rank, "plain", zoom))].map(
    (look) => look["stroke-width"],
  );

/** Counties' lines fade in while the map comes nearer. */
export function countyLook(zoom: number): Attributes {
  const { width, dash: pattern, from, full, opacity } = LOOK.county;
  const part = Math.max(0, Math.min(1, (zoom - from) / (full - from)));
  return {
    ...dashLook(pattern, width, zoom),
    "stroke-opacity": rounded(opacity * part),
    display: part > 0 ? "inline" : "none",
  };
}
