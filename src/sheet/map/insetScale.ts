import { type Box, boxAround, grow, holds, sharedArea } from "../../geometry/box.ts";
import { group } from "../../render/svg.ts";
import type { Lang } from "../../state/lang.ts";
import { WORDS } from "../../text/words.ts";
import type { Drawing } from "./drawing.ts";
import { scaleLine } from "./scaleLine.ts";

/** Letter heights of the longest bar in an inset. */
const LONGEST = 7;

/** The scale of an enlarged map, in the corner of it that is free of ribbons and points; undefined where none is. */
export function insetScale(drawing: Drawing, lang: Lang): { box: Box; svg: string } | undefined {
  const { sheet, frame, sizes } = drawing;
  const bar = scaleLine(drawing, frame, LONGEST, (km) => [WORDS[lang].scale(km)]);
  const { left, top, right, bottom } = grow(frame.box, -sizes.gap * 0.6);
  const points = sheet.scene.points.map(({ at, membership }) => {
    const across = sizes.point[membership] * 3;
    return boxAround(frame.toPage(at), across, across);
  });
  const ribbons = sheet.scene.ribbons.flatMap(({ curve }) => curve.map(frame.toPage));
  const corners = [
    [left, bottom - bar.height],
    [right - bar.width, bottom - bar.height],
    [right - bar.width, top],
    [left, top],
  ] as const;
  for (const [x, y] of corners) {
    const box = { left: x, top: y, right: x + bar.width, bottom: y + bar.height };
    const room = grow(box, sizes.gap * 0.6);
    if (points.some((point) => sharedArea(room, point) > 0)) continue;
    if (ribbons.some((at) => holds(room, at))) continue;
    return { box, svg: group("inset-scale", [bar.draw(x, y)]) };
  }
  return undefined;
}
