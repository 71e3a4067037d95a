import type { Tone } from "../scene/emphasis.ts";
import type { Standing } from "../scene/standings.ts";
import { TOKENS } from "../style/tokens.ts";

/** A value for each tone. */
export type ByTone<T> = Readonly<Record<Tone, T>>;

/**
 * How every map looks on a screen, for MapLibre's layers and the picture, which must not differ; themes and groups have
 * looks of their own in the edition. Widths and sizes in CSS px, of a strand in parts of the gap between strands, dashes
 * in line widths.
 */
export const LOOK = {
  /** Ground from the lowlands up to the plateau; by the `from` of a terrain band, in metres. */
  relief: { 500: "#f5f0e4", 1000: "#f1ebdd", 2000: "#ece4d4", 3000: "#e7decc", 4000: "#e2d7c3" } as Readonly<
    Record<number, string>
  >,
  surroundings: {
    colour: "#a99c82",
    width: { province: 1.1, county: 0.6 },
    opacity: { province: 0.75, county: 0.5 },
  },
  region: {
    opacity: { lit: 1, plain: 0.86, quiet: 0.86, dim: 0.36, thin: 0.36 } as ByTone<number>,
    border: {
      lit: TOKENS.ink,
      plain: "#6d6452",
      quiet: "#6d6452",
      dim: "#948a75",
      thin: "#948a75",
    } as ByTone<string>,
    borderWidth: { lit: 1.9, plain: 0.9, quiet: 0.9, dim: 0.7, thin: 0.7 } as ByTone<number>,
  },
  county: { colour: TOKENS.quiet, width: 0.7, dash: [3, 2.5], from: 7.6, full: 8.2, opacity: 0.55 },
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
    nameColour: { 1: "#23678f", 2: "#3a7397", 3: "#3a7397" },
    nameHalo: { colour: "rgba(255,253,246,0.85)", width: 1.4 },
    /** The zoom from which a rank is named. */
    nameFrom: { 2: 6.9, 3: 7.6 },
    letterSpacing: 0.1,
  },
  strand: {
    width: { lit: 0.78, plain: 0.56, quiet: 0.4, dim: 0.48, thin: 0.24 } as ByTone<number>,
    opacity: { lit: 1, plain: 1, quiet: 0.8, dim: 0.3, thin: 0.28 } as ByTone<number>,
    casing: "#ffffff",
    casingWidth: { lit: 1.4, plain: 1.04, quiet: 0.8, dim: 0.87, thin: 0.35 } as ByTone<number>,
    casingOpacity: { lit: 1, plain: 0.92, quiet: 0.6, dim: 0.35, thin: 0.3 } as ByTone<number>,
  },
  /** Its disc and its ring. */
  point: { position: [TOKENS.card, TOKENS.ink], seat: [TOKENS.ink, TOKENS.card], ring: 1.6 },
  leader: { colour: TOKENS.ink, width: 0.8, opacity: 0.7 },
  name: {
    colour: TOKENS.ink,
    halo: 2,
    /** The serif is bold; a bystander is not. */
    face: (standing: Standing): "sans" | "serif" => (standing === "aside" ? "sans" : "serif"),
    opacity: { lit: 1, plain: 1, quiet: 1, dim: 0.72, thin: 0.72 } as ByTone<number>,
  },
  venue: {
    radius: 5,
    ring: 2,
    fill: TOKENS.card,
    approximate: "rgba(255,253,246,0.5)",
    colour: TOKENS.venue,
    text: "#1d5c39",
    halo: 2,
    leader: { colour: "#1d5c39", width: 0.8, opacity: 0.8 },
  },
  badge: { ring: 1.4, size: 12.5 },
} as const;
