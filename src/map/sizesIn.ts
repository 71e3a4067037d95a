import { markSizes } from "../render/markSizes.ts";
import type { MarkSizes } from "../scene/drawn.ts";

/** Sizes of marks on the map in an element. */
export const sizesIn = ({ clientWidth, clientHeight }: HTMLElement): MarkSizes =>
  markSizes(clientWidth, clientHeight);
