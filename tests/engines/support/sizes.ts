import type { Size } from "./driver.ts";

export const WIDE: Size = { width: 1440, height: 900 };

/** A phone; WebKitGTK's window is never narrower than 447 px. */
export const NARROW: Size = { width: 390, height: 844 };
