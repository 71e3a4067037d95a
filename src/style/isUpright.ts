/** CSS px: below this width a map that is higher than wide is a phone's. */
const UPRIGHT = 600;

/** Whether a map of a size in CSS px is that of a phone held upright. */
export const isUpright = ({ width, height }: { width: number; height: number }): boolean =>
  width < UPRIGHT && height > width;
