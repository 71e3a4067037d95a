import type { SheetSettings } from "../../../state/print/settings.ts";
import type { MapFrame } from "../../map/frame/mapFrame.ts";
import { type Block, NOTHING } from "../../page/block.ts";
import type { SheetStyle } from "../../page/sheetStyle.ts";
import type { SheetScene } from "../../sheetScene.ts";
import { beside } from "../beside.ts";
import { legend } from "./legend.ts";
import { scaleAndNorth } from "./scaleAndNorth.ts";

/**
 * Legend and scale of the map in a frame, as far as the sheet has them: side by side where the width in mm has room.
 *
 * @param asides As of {@link legend}.
 */
export function mapKey(
  settings: SheetSettings,
  style: SheetStyle,
  sheet: SheetScene,
  asides: readonly number[],
  frame: MapFrame,
  width: number,
): Block {
  const marks = legend(style, sheet, asides);
  const scale = scaleAndNorth(style, frame);
  if (settings.legend && settings.scale) return beside(marks, scale, width, style.sizes.gap);
  if (settings.legend) return marks.block(width);
  return settings.scale ? scale.block : NOTHING;
}
