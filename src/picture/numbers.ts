import type { World } from "../geometry/mercator.ts";
import { discSvg } from "../render/discSvg.ts";
import { LOOK } from "../render/look.ts";
import { element, type SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import { numbersAtScale } from "../scene/names/numbersAtScale.ts";
import { TOKENS } from "../style/tokens.ts";
import { pinned } from "./marks.ts";
import { toPlane } from "./plane.ts";
import { writing } from "./writing.ts";

/** From a point to the badge that numbers it. */
const lineTo = ([x, y]: World): SvgElement =>
  element("line", {
    x2: x,
    y2: y,
    stroke: LOOK.leader.colour,
    "stroke-width": LOOK.leader.width,
    "stroke-opacity": LOOK.leader.opacity,
  });

/** The numbers of the compared areas, each beside its point. */
export function pictureNumbers(drawn: Drawn, compare: readonly number[]): SvgElement[] {
  const onPlane = toPlane(drawn.scene.edition, drawn.worldSize);
  const type = { size: LOOK.badge.size, face: "sans", fill: TOKENS.card } as const;
  return numbersAtScale(drawn, compare).map(({ number, at, offset, leader }) =>
    pinned(onPlane(at), [
      ...(leader ? [lineTo(offset)] : []),
      discSvg({ ...LOOK.badge, fill: TOKENS.ink, stroke: TOKENS.card }, { cx: offset[0], cy: offset[1] }),
      ...writing([String(number)], offset, type),
    ]),
  );
}
