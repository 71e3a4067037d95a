import type { Size } from "./driver.ts";

export const WIDE: Size = { width: 1440, height: 900 };

/** A phone; WebKitGTK's window is never narrower than 447 px. */
export const NARROW: Size = { width: 390, height: 844 };

/** With few pixels for MapLibre, where no graphics card draws them, and yet the list beside the map. */
export const LOW: Size = { width: 1000, height: 520 };
