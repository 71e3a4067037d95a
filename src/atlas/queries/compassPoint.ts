export const COMPASS_POINTS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** The nearest of the eight points of the compass to a bearing in degrees, clockwise from north. */
export function compassPoint(bearing: number): CompassPoint {
  const eighth = Math.round(bearing / 45);
  return COMPASS_POINTS[((eighth % 8) + 8) % 8] ?? "N";
}
