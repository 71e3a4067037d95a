import { WHOLE_VIEW } from "../../atlas/edition/reservedViews.ts";
import {
  CROP_SHIFTS,
  CROP_ZOOMS,
  type Crop,
  type GroundBox,
  LEAST_GROUND,
  type SheetExtent,
} from "./crop.ts";

/** What an extent and a crop may name. */
interface KnownGround {
  /** Ids of the edition's views. */
  views: readonly string[];
  /** What there is to draw. */
  ground: GroundBox;
}

const NUMBERS = /^-?\d{1,3}(\.\d{1,3})?(,-?\d{1,3}(\.\d{1,3})?)*$/;

const isWithin = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;

/** Reads a part of the ground, `W,S,E,N` in degrees. Undefined where the text is none. */
export function readGround(text: string): GroundBox | undefined {
  const [west = 0, south = 0, east = 0, north = 0, ...more] = NUMBERS.test(text)
    ? text.split(",").map((part) => Number(part) || 0)
    : [];
  const isOfEarth = isWithin(west, [-180, 180]) && east <= 180 && isWithin(south, [-85, 85]) && north <= 85;
  const isPart = west < east && south < north && more.length === 0;
  return isPart && isOfEarth ? { west, south, east, north } : undefined;
}

/** The inverse of {@link readGround}. */
export const writeGround = ({ west, south, east, north }: GroundBox) => [west, south, east, north].join(",");

/**
 * Reads what the map of a sheet shows: `whole`, the id of a view, or `W,S,E,N` in degrees, which must be wide and high
 * enough to be drawn and have something of the map in it. Undefined where the text is neither.
 */
export function readExtent(
  text: string,
  { views, ground }: KnownGround,
): NonNullable<SheetExtent> | undefined {
  if (text === WHOLE_VIEW) return { kind: "whole" };
  if (views.includes(text)) return { kind: "view", id: text };
  const part = readGround(text);
  if (!part) return undefined;
  const { west, south, east, north } = part;
  const isWide = east - west >= LEAST_GROUND && north - south >= LEAST_GROUND;
  const isThere = west < ground.east && east > ground.west && south < ground.north && north > ground.south;
  return isWide && isThere ? { kind: "box", ...part } : undefined;
}

/** The inverse of {@link readExtent}; null for what the sheet is of. */
export function writeExtent(extent: SheetExtent): string | null {
  if (!extent) return null;
  if (extent.kind === "whole") return WHOLE_VIEW;
  if (extent.kind === "view") return extent.id;
  return writeGround(extent);
}

/** Reads a crop: steps nearer, percent to the east, percent to the south. Null for none, undefined where it is no crop. */
export function readCrop(text: string): Crop | null | undefined {
  if (!/^-?\d{1,2}(,-?\d{1,3}(\.\d)?){2}$/.test(text)) return undefined;
  // Minus nothing is nothing.
  const [zoom = 0, x = 0, y = 0] = text.split(",").map((part) => Number(part) || 0);
  if (!isWithin(zoom, CROP_ZOOMS) || !isWithin(x, CROP_SHIFTS) || !isWithin(y, CROP_SHIFTS)) return undefined;
  return cropOrNone({ zoom, x, y });
}

/** The inverse of {@link readCrop}. */
export const writeCrop = (crop: Crop | null) => crop && [crop.zoom, crop.x, crop.y].join(",");

/** A crop that moves nothing is none. */
export const cropOrNone = (crop: Crop): Crop | null => (crop.zoom || crop.x || crop.y ? crop : null);
