import type { World } from "../../geometry/mercator.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { viewAddress } from "../../state/viewAddress.ts";
import type { Block } from "../page/block.ts";
import type { SheetStyle } from "../page/sheetStyle.ts";
import { sheetView } from "../sheetView.ts";
import { beside } from "./beside.ts";
import { qrCode } from "./qrCode.ts";
import { smallPrint } from "./smallPrint.ts";

/**
 * What a page ends with: the small print, and beside it the way to the atlas.
 *
 * @param extent What the map is made for, in the unit square.
 */
export function imprint(
  settings: SheetSettings,
  style: SheetStyle,
  width: number,
  extent: readonly World[],
): Block {
  const hasTerrain = style.palette.ground.length > 0;
  if (settings.site === null) return smallPrint(settings, style, width, hasTerrain);
  const code = qrCode(
    viewAddress(sheetView(style.edition, settings, extent), style.edition.languages[0], settings.site),
    style,
  );
  const print = { least: 0, block: (room: number) => smallPrint(settings, style, room, hasTerrain) };
  return beside(print, code, width, style.sizes.gap);
}
