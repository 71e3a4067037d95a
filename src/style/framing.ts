import { worldSize } from "../geometry/mercator.ts";

/** How the app frames what it shows by itself. */
export const FRAMING = {
  /** CSS px that a subject keeps from the edges of the map's free area, so that its names have room. */
  margin: 34,
  /** And from its upper and lower one, where a name is one line high, on a map narrower than so many: it has no more of them to give. */
  narrow: { below: 600, above: 14 },
  /** CSS px that names keep from the edge of the map. */
  edge: 6,
  /** CSS px around a button that are its own. */
  reach: 17,
  /** CSS px of height that buttons and lines along the edges leave to it. */
  least: 200,
  /** The closest that it goes. */
  closest: worldSize(9.4),
};

/** What a map of a width in CSS px keeps from its upper and lower edge, in CSS px, beside what is open. */
export const marginAbove = (width: number): number =>
  width < FRAMING.narrow.below ? FRAMING.narrow.above : FRAMING.margin;
