import { type Box, boxOf } from "../geometry/box.ts";
import type { World } from "../geometry/mercator.ts";
import type { PageSizes } from "./page/pageSizes.ts";
import type { SheetSettings } from "./settings.ts";

/** A page that is given a height in which its map does not fit. */
export class SheetTooSmall extends Error {
  override readonly name = "SheetTooSmall";
  /** The least height that has, in whole mm. */
  readonly needed: number;

  constructor(height: number, needed: number) {
    super(`height: ${height} mm leave no room for the map; at least ${Math.ceil(needed)} mm do`);
    this.needed = Math.ceil(needed);
  }
}

/** Heights of the furniture for the width of its column, in mm. */
export interface Furniture {
  heading: number;
  /** Everything beneath the map: legend, keys, small print. */
  below: number;
}

export interface Layout {
  /** Of the trimmed page. */
  height: number;
  map: Box;
  /** Top left of the heading, and of what stands below the map or below the heading. */
  heading: readonly [x: number, y: number];
  below: readonly [x: number, y: number];
}

/** The furniture stands beside the map on pages this much wider than high, and at least this wide in mm. */
const LANDSCAPE = 1.25;
const BESIDE_FROM = 120;
const SIDE_PART = 0.28;
/** A map lower than this, in mm, shows nothing. */
const LEAST_MAP = 30;
/** Width to height of a map whose page has no height of its own. */
const RATIOS = [0.72, 1.5] as const;

const isBeside = ({ width, height }: SheetSettings) =>
  height !== null && width / height >= LANDSCAPE && width >= BESIDE_FROM;

/** What type keeps from the trim where the map runs into the bleed. */
const typeMargin = ({ margin, bleed }: SheetSettings) => (margin === 0 && bleed > 0 ? 3 : margin);

/** How wide the furniture is, in mm. */
export function furnitureWidth(settings: SheetSettings): number {
  const width = settings.width - 2 * typeMargin(settings);
  return isBeside(settings) ? width * SIDE_PART : width;
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
    const needed = 2 * inner + furniture.heading + 2 * sizes.gap + furniture.below;
    if (height < needed) throw new SheetTooSmall(height, needed);
    const left = inner + furnitureWidth(settings) + 2 * sizes.gap;
    return {
      height,
      map: { left, top: outer, right: width - outer, bottom: height - outer },
      heading,
      below: [inner, height - inner - furniture.below],
    };
  }
  const top = inner + furniture.heading + sizes.gap;
  const rest = sizes.gap + furniture.below + inner;
  const across = width - 2 * outer;
  const map = settings.height === null ? across / ratioOf(extent) : settings.height - top - rest;
  if (map < LEAST_MAP) throw new SheetTooSmall(settings.height ?? 0, top + LEAST_MAP + rest);
  return {
    height: top + map + rest,
    map: { left: outer, top, right: width - outer, bottom: top + map },
    heading,
    below: [inner, top + map + sizes.gap],
  };
}

function ratioOf(extent: readonly World[]): number {
  const { left, top, right, bottom } = boxOf(extent);
  return Math.min(RATIOS[1], Math.max(RATIOS[0], (right - left) / (bottom - top)));
}
