import { discSvg } from "../render/discSvg.ts";
import { LOOK } from "../render/look.ts";
import type { SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import { numbersAtScale } from "../scene/numbersAtScale.ts";
import { TOKENS } from "../style/tokens.ts";
import { pinned } from "./marks.ts";
import { toPlane } from "./plane.ts";
import { writing } from "./writing.ts";

/** The numbers of the compared areas, each beside its point. */
export function pictureNumbers(drawn: Drawn, compare: readonly number[]): SvgElement[] {
  const onPlane = toPlane(drawn.scene.edition, drawn.worldSize);
  const type = { size: LOOK.badge.size, face: "sans", fill: TOKENS.card } as const;
  return numbersAtScale(drawn, compare, LOOK.badge.radius).map(({ number, at }) =>
    pinned(onPlane(at), [
      discSvg({ ...LOOK.badge, fill: TOKENS.ink, stroke: TOKENS.card }),
      ...writing([String(number)], [0, 0], type),
    ]),
  );
}
