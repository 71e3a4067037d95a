import type { Role } from "../../atlas/edition/edition.ts";
import { LOOK } from "../../render/look.ts";
import { LEAST_LINE, LEAST_TYPE, PT } from "./points.ts";

/** Everything that is as large as the page wants it and not as the ground is. Millimetres. */
export interface PageSizes {
  strandGap: number;
  strand: number;
  casing: number;
  /** Length over which a ribbon draws together at its ends. */
  taper: number;
  point: Record<Role, number>;
  /** Around a point. */
  ring: number;
  /** How far the mark of a venue reaches. */
  venue: number;
  name: Record<Role, number>;
  /** Of the second language, beneath the first. */
  secondName: number;
  river: Record<1 | 2 | 3 | "lit", number>;
  riverName: number;
  provinceName: number;
  border: number;
  thin: number;
  title: number;
  subtitle: number;
  body: number;
  small: number;
  /** Between blocks. */
  gap: number;
}

/** The width at which sizes are as they are written here: three columns. */
const REFERENCE = 152;

/**
 * Sizes for a page of a width in mm: they grow with its square root, and never below what a press holds.
 *
 * @param bold How much heavier strands are than on a sheet of all of them.
 */
export function pageSizes(width: number, bold: number): PageSizes {
  const k = Math.sqrt(width / REFERENCE);
  // Laid out as large as it is written into the file, in 10 µm: over a long line the difference is seen.
  const type = (pt: number) => Math.ceil(Math.max(LEAST_TYPE, pt * PT * k) * 100) / 100;
  const line = (pt: number) => Math.max(LEAST_LINE, pt * PT * k);
  const { strand, point, venue, name, river, region, ground } = LOOK;
  const roles = <T>({ hub, area, position }: Record<Role, T>, size: (value: T) => number) => ({
    hub: size(hub),
    area: size(area),
    position: size(position),
  });
  const widths = river.paperWidth;
  return {
    strandGap: strand.gap.paper * k * bold,
    strand: line(strand.paperWidth * bold),
    casing: strand.paperCasing * k * bold,
    taper: strand.taper.paper * k * bold,
    point: roles(point.radius.paper, (mm) => mm * k),
    ring: Math.max(LEAST_LINE, point.ring.paper * k),
    venue: venue.reach.paper * k,
    name: roles(name.size.paper, type),
    secondName: type(name.secondSize),
    river: { 1: line(widths[1]), 2: line(widths[2]), 3: line(widths[3]), lit: line(widths.lit) },
    riverName: type(ground.name.size.paper.river),
    provinceName: type(ground.name.size.paper.province),
    border: line(region.paperBorder.lit),
    thin: line(region.paperBorder.plain),
    title: type(17),
    subtitle: type(8.5),
    body: type(7.5),
    small: type(6),
    gap: 2.4 * k,
  };
}
