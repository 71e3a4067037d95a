import type { Role } from "../../atlas/edition.ts";
import { element, type SvgElement } from "../../render/svg.ts";
import type { Palette } from "../ink/palette.ts";
import type { PageSizes } from "../page/pageSizes.ts";
import type { PagePoint } from "./mapFrame.ts";

/** A seat: hollow for a mere position. */
export function seatMark([cx, cy]: PagePoint, role: Role, palette: Palette, sizes: PageSizes): SvgElement {
  const hollow = role === "position";
  return element("circle", {
    cx,
    cy,
    r: sizes.point[role],
    fill: hollow ? palette.paper : palette.ink,
    stroke: hollow ? palette.ink : palette.paper,
    "stroke-width": Math.max(0.09, sizes.point.position * 0.4),
  });
}

/** A venue or a site: a diamond, so that it is no seat. */
export function venueMark([x, y]: PagePoint, palette: Palette, sizes: PageSizes): SvgElement {
  const r = venueRadius(sizes);
  return element("path", {
    d: `M${[x, y - r, x + r, y, x, y + r, x - r, y].map((value) => Math.round(value * 100) / 100).join(" ")}z`,
    fill: palette.paper,
    stroke: palette.venue,
    "stroke-width": Math.max(0.09, sizes.point.position * 0.45),
  });
}

export const venueRadius = (sizes: PageSizes) => sizes.point.position * 1.5;
