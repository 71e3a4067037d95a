import { boxOf } from "../geometry/box.ts";
import { fitView } from "../geometry/fitCamera.ts";
import type { World } from "../geometry/mercator.ts";
import { cameraOf } from "../state/cameraOf.ts";
import { ZOOM_STEP } from "../state/print/crop.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { Camera } from "../state/state.ts";
import { FRAMING } from "../style/framing.ts";
import { VIEWPORTS } from "../style/viewports.ts";

/**
 * The camera that shows on a phone, which reads the code of a sheet, what the sheet's map shows; null where nobody has
 * chosen that, as the page then chooses as the sheet does.
 *
 * @param points What the map is made for, in the unit square.
 */
export function sheetCamera(
  { subject, extent, crop }: SheetSettings,
  points: readonly World[],
): Camera | null {
  const [phone] = VIEWPORTS;
  if (subject?.kind === "story" || !(extent || crop) || !phone) return null;
  const { left, top, right, bottom } = boxOf(points);
  const { zoom, x, y } = crop ?? { zoom: 0, x: 0, y: 0 };
  const side = Math.max(right - left, bottom - top) / 100;
  const at: World = [(left + right) / 2 + x * side, (top + bottom) / 2 + y * side];
  const reach = 2 * ZOOM_STEP ** zoom;
  const corners = [-1, 1].map(
    (sign): World => [at[0] + (sign * (right - left)) / reach, at[1] + (sign * (bottom - top)) / reach],
  );
  return cameraOf(
    fitView(phone.room, corners, extent?.kind === "box" ? 0 : FRAMING.margin, Number.POSITIVE_INFINITY),
  );
}
