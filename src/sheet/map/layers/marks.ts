import type { Role } from "../../../atlas/edition/edition.ts";
import { discSvg } from "../../../render/discSvg.ts";
import { seatDisc, venueDiscs } from "../../../render/discs.ts";
import type { SvgElement } from "../../../render/svg.ts";
import type { Palette } from "../../ink/palette.ts";
import type { PageSizes } from "../../page/pageSizes.ts";
import type { PagePoint } from "../frame/mapFrame.ts";

const onPaper = (palette: Palette) => ({ ...palette, card: palette.paper });

/** A seat: hollow for a mere position. Half of its ring is within its radius. */
export function seatMark([cx, cy]: PagePoint, role: Role, palette: Palette, sizes: PageSizes): SvgElement {
  const { point, ring } = sizes;
  return discSvg(seatDisc(role, point[role] - ring / 2, ring, onPaper(palette)), { cx, cy });
}

/** A venue or a site. */
export const venueMark = ([cx, cy]: PagePoint, palette: Palette, { venue }: PageSizes): SvgElement[] =>
  venueDiscs(venue, onPaper(palette)).map((disc) => discSvg(disc, { cx, cy }));
