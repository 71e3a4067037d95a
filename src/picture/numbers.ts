import { LOOK } from "../render/look.ts";
import { BADGE_RADIUS } from "../render/markSizes.ts";
import type { SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import { numbersAtScale } from "../scene/numbersAtScale.ts";
import { TOKENS } from "../style/tokens.ts";
import { dot, pinned } from "./marks.ts";
import { toPlane } from "./plane.ts";
import { writing } from "./writing.ts";

/** The numbers of the compared areas, each beside its point. */
export function pictureNumbers(drawn: Drawn, compare: readonly number[]): SvgElement[] {
  const onPlane = toPlane(drawn.scene.edition, drawn.worldSize);
  const type = { size: LOOK.badge.size, face: "sans", fill: TOKENS.card } as const;
  return numbersAtScale(drawn, compare, BADGE_RADIUS).map(({ number, at }) =>
    pinned(onPlane(at), [
      dot(BADGE_RADIUS, LOOK.badge.ring, TOKENS.ink, TOKENS.card),
      ...writing([String(number)], [0, 0], type),
    ]),
  );
}
