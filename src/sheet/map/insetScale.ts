import { type Box, boxAround, grow, holds, sharedArea } from "../../geometry/box.ts";
import { group, type SvgElement } from "../../render/svg.ts";
import type { SheetStyle } from "../page/sheetStyle.ts";
import type { Drawing } from "./drawing.ts";
import { scaleBlock } from "./frame/scaleBlock.ts";

/** Letter heights of the longest bar in an inset. */
const LONGEST = 7;

/** The scale of an enlarged map, in the corner of it that is free of ribbons and points; undefined where none is. */
export function insetScale(
  drawing: Drawing,
  { edition, langs }: Pick<SheetStyle, "edition" | "langs">,
): { box: Box; drawn: readonly SvgElement[] } | undefined {
  const { sheet, frame, palette, sizes } = drawing;
  // In one language: it stands on the map.
  const style: SheetStyle = { edition, palette, sizes, langs: [langs[0]] };
  const { width, block } = scaleBlock(style, frame, LONGEST);
  const { left, top, right, bottom } = grow(frame.box, -sizes.gap * 0.6);
  const points = sheet.scene.points.map(({ at, role }) => {
    const across = sizes.point[role] * 3;
    return boxAround(frame.toPage(at), across, across);
  });
  const ribbons = sheet.scene.ribbons.flatMap(({ curve }) => curve.map(frame.toPage));
  const corners = [
    [left, bottom - block.height],
    [right - width, bottom - block.height],
    [right - width, top],
    [left, top],
  ] as const;
  for (const [x, y] of corners) {
    const box = { left: x, top: y, right: x + width, bottom: y + block.height };
    const room = grow(box, sizes.gap * 0.6);
    if (points.some((point) => sharedArea(room, point) > 0)) continue;
    if (ribbons.some((at) => holds(room, at))) continue;
    return { box, drawn: group("inset-scale", block.draw(x, y)) };
  }
  return undefined;
}
