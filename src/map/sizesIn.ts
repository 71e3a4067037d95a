import { markSizes } from "../render/markSizes.ts";
import type { MarkSizes } from "../scene/drawn.ts";

/** Sizes of marks on the map in an element; a window is seen from as far off where a comparison leaves the map half of it. */
export const sizesIn = ({ clientWidth }: HTMLElement): MarkSizes => markSizes(clientWidth, innerHeight);
