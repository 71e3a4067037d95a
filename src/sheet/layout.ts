import { type Box, boxOf } from "../geometry/box.ts";
import type { World } from "../geometry/mercator.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { PageSizes } from "./page/pageSizes.ts";

/** A page that is given a height in which its map does not fit. */
export class SheetTooSmall extends Error {
  override readonly name = "SheetTooSmall";
  /** The least height that has, in whole mm. */
  readonly needed: number;

  constructor(height: number, needed: number) {
    super(`height: ${height} mm leaves no room for the map; it needs at least ${Math.ceil(needed)} mm`);
    this.needed = Math.ceil(needed);
  }
}

/** Heights of the furniture for the width of its column, in mm. */
export interface Furniture {
  heading: number;
  /** What explains the map: legend, keys, texts. */
  below: number;
  /** The small print at the foot of the page. */
  small: number;
  /** What part of the height that suits its width the map keeps at least. */
  map: number;
  /** What part of the width the furniture has at least beside a map. */
  side: number;
}

export interface Layout {
  /** Of the trimmed page. */
  height: number;
  map: Box;
  /** The part of the map that no cut of the page comes near: for names, and for what must be in sight. */
  safe: Box;
  /** Top left of the heading, of what stands below the map or below the heading, and of the small print. */
  heading: readonly [x: number, y: number];
  below: readonly [x: number, y: number];
  small: readonly [x: number, y: number];
}

/** The furniture stands beside the map on pages this much wider than high, and at least this wide in mm. */
const LANDSCAPE = 1.25;
const BESIDE_FROM = 120;
/** The part of the width that it has then: the map takes what suits what it shows. */
const SIDE_PARTS = [0.28, 0.44] as const;
/** With the tables of a comparison at least so much. */
const TABLES_PART = 0.4;
/** A map lower than this, in mm, shows nothing. */
const LEAST_MAP = 30;
/** Width to height of a map whose page has no height of its own. */
const RATIOS = [0.72, 1.5] as const;

/** Whether the furniture stands beside the map; with neither heading nor list there is too little for a column. */
export const isBeside = ({ width, height, heading, list }: SheetSettings) =>
  height !== null && width / height >= LANDSCAPE && width >= BESIDE_FROM && (heading || list !== false);

/** What type keeps from the trim where the map runs into the bleed. */
export const typeMargin = ({ margin, bleed }: SheetSettings) => (margin === 0 && bleed > 0 ? 3 : margin);

/**
 * How wide the furniture is, in mm.
 *
 * @param extent What the map must show, in the unit square.
 * @param side What part of the width it has at least beside a map.
 */
export function furnitureWidth(settings: SheetSettings, extent: readonly World[], side = 0): number {
  const margin = typeMargin(settings);
  const width = settings.width - 2 * margin;
  if (!isBeside(settings)) return width;
  const map = ((settings.height ?? 0) - 2 * margin) * ratioOf(extent);
  const least = settings.subject?.kind === "compare" ? TABLES_PART : SIDE_PARTS[0];
  return Math.min(SIDE_PARTS[1] * width, Math.max(least * width, side * width, width - map));
}

/** Puts heading, map and furniture on the page: one beneath the other, or on landscape pages side by side. */
export function layout(
  settings: SheetSettings,
  sizes: PageSizes,
  furniture: Furniture,
  extent: readonly World[],
): Layout {
  const { width, margin, bleed } = settings;
  const outer = margin === 0 ? -bleed : margin;
  const inner = typeMargin(settings);
  const heading = [inner, inner] as const;
  if (isBeside(settings)) {
    const height = settings.height ?? 0;
    const afterHeading = furniture.heading > 0 ? furniture.heading + 2 * sizes.gap : 0;
    const needed = 2 * inner + furniture.heading + furniture.below + furniture.small + 3 * sizes.gap;
    if (height < needed) throw new SheetTooSmall(height, needed);
    const left = inner + furnitureWidth(settings, extent, furniture.side) + 2 * sizes.gap;
    return {
      height,
      map: { left, top: outer, right: width - outer, bottom: height - outer },
      safe: { left, top: inner, right: width - inner, bottom: height - inner },
      heading,
      below: [inner, inner + afterHeading],
      small: [inner, height - inner - furniture.small],
    };
  }
  // Without a heading the map begins where the page does.
  const hasHeading = furniture.heading > 0;
  const top = hasHeading ? inner + furniture.heading + sizes.gap : outer;
  const gaps = furniture.below > 0 ? 2 * sizes.gap : sizes.gap;
  const rest = gaps + furniture.below + furniture.small + inner;
  const across = width - 2 * outer;
  const suiting = across / ratioOf(extent);
  const map = settings.height === null ? suiting : settings.height - top - rest;
  const least = Math.max(LEAST_MAP, furniture.map * suiting);
  if (map < least) throw new SheetTooSmall(settings.height ?? 0, top + least + rest);
  return {
    height: top + map + rest,
    map: { left: outer, top, right: width - outer, bottom: top + map },
    safe: { left: inner, top: hasHeading ? top : inner, right: width - inner, bottom: top + map },
    heading,
    below: [inner, top + map + sizes.gap],
    small: [inner, top + map + gaps + furniture.below],
  };
}

function ratioOf(extent: readonly World[]): number {
  const { left, top, right, bottom } = boxOf(extent);
  return Math.min(RATIOS[1], Math.max(RATIOS[0], (right - left) / (bottom - top)));
}
