import type { Atlas } from "../atlas/atlas.ts";
import { drawSheet } from "./drawSheet.ts";
import { SheetTooSmall } from "./layout.ts";
import type { SheetSettings } from "./settings.ts";

/**
 * The least height in whole mm on which a sheet can be drawn that was too low. A higher page may set its type larger or
 * its furniture elsewhere and need more, so that what the fault says is only where to begin.
 */
export function leastHeight(atlas: Atlas, settings: SheetSettings, { needed }: SheetTooSmall): number {
  try {
    drawSheet(atlas, { ...settings, height: needed });
    return needed;
  } catch (error) {
    if (error instanceof SheetTooSmall && error.needed > needed) return leastHeight(atlas, settings, error);
    throw error;
  }
}
