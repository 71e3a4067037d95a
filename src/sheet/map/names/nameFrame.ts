import { type Box, grow } from "../../../geometry/box.ts";
import type { Drawing } from "../drawing.ts";

/** From the map's frame to the nearest letter, in gaps between blocks. */
const EDGE = 0.6;

/** Where names stand: a little inside the map's safe part. A seat outside of it is out of sight. Millimetres. */
export const nameFrame = ({ frame, sizes }: Drawing): Box => grow(frame.safe, -sizes.gap * EDGE);
