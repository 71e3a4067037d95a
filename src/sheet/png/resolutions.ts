/** Pixels per inch of a picture of a sheet: a draft, print, and fine lines. */
export const RESOLUTIONS = [150, 300, 600] as const;
export type Resolution = (typeof RESOLUTIONS)[number];
