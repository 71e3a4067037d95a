import type { Membership } from "../../atlas/schema.ts";
import { element } from "../../render/svg.ts";
import type { Palette } from "../ink/palette.ts";
import type { PageSizes } from "../page/pageSizes.ts";
import type { PagePoint } from "./mapFrame.ts";

/** A seat: full for the twelve, hollow for those outside. */
export function seatMark(
  [cx, cy]: PagePoint,
  membership: Membership,
  palette: Palette,
  sizes: PageSizes,
): string {
  const hollow = membership === "outside";
  return element("circle", {
    cx,
    cy,
    r: sizes.point[membership],
    fill: hollow ? palette.paper : palette.ink,
    stroke: hollow ? palette.ink : palette.paper,
    "stroke-width": Math.max(0.09, sizes.point.outside * 0.4),
  });
}

/** A venue or a site: a diamond, so that it is no seat. */
export function venueMark([x, y]: PagePoint, palette: Palette, sizes: PageSizes): string {
  const r = venueRadius(sizes);
  return element("path", {
    d: `M${[x, y - r, x + r, y, x, y + r, x - r, y].map((value) => Math.round(value * 100) / 100).join(" ")}z`,
    fill: palette.paper,
    stroke: palette.venue,
    "stroke-width": Math.max(0.09, sizes.point.outside * 0.45),
  });
}

export const venueRadius = (sizes: PageSizes) => sizes.point.outside * 1.5;
