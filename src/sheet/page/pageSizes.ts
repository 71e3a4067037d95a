import type { Role } from "../../atlas/edition.ts";
import { LEAST_LINE, LEAST_TYPE, PT } from "./points.ts";

/** Everything that is as large as the page wants it and not as the ground is. Millimetres. */
export interface PageSizes {
  strandGap: number;
  strand: number;
  casing: number;
  /** Length over which a ribbon draws together at its ends. */
  taper: number;
  point: Record<Role, number>;
  name: Record<Role, number>;
  /** Of the second language, beneath the first. */
  secondName: number;
  river: readonly [main: number, large: number, small: number];
  riverName: number;
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
  return {
    strandGap: 0.6 * k * bold,
    strand: line(1 * bold),
    casing: 0.6 * k * bold,
    taper: 6 * k * bold,
    point: { hub: 0.95 * k, area: 0.6 * k, position: 0.6 * k },
    name: { hub: type(11), area: type(7.8), position: type(7) },
    secondName: type(6.2),
    river: [line(1.7), line(0.9), line(0.45)],
    riverName: type(7.5),
    border: line(0.5),
    thin: line(0.25),
    title: type(17),
    subtitle: type(8.5),
    body: type(7.5),
    small: type(6),
    gap: 2.4 * k,
  };
}
