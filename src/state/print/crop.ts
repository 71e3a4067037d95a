/** A part of the ground in WGS84 degrees. */
export interface GroundBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** What the map of a sheet shows: what the sheet is of (null), all areas, a view of the edition, or a part of the ground. */
export type SheetExtent =
  | { kind: "whole" }
  | { kind: "view"; id: string }
  | ({ kind: "box" } & GroundBox)
  | null;

/** How a map is moved from where its extent has it. */
export interface Crop {
  /** Steps nearer, each {@link ZOOM_STEP} as large; below 0 farther away. */
  zoom: number;
  /** East and south, in percent of the extent's longer side: the same on every page. */
  x: number;
  y: number;
}

/** How much larger a step makes the map: four double it. */
export const ZOOM_STEP = 2 ** 0.25;

/** From and to. */
export const CROP_ZOOMS = [-4, 16] as const;
export const CROP_SHIFTS = [-400, 400] as const;

/** Smaller than this, in degrees, a part of the ground is a point. */
export const LEAST_GROUND = 0.05;
