/** How finely the build writes strands, in CSS px: whole parts of one are written in fewer letters than decimals. */
interface StrandDetail {
  /** What the ids of their courses begin with, and no other's; short, as a page has hundreds. */
  course: string;
  tolerance: number;
  decimals: number;
  /** One of the numbers in a path: {@link strandRules} make it as many CSS px. */
  unit: number;
}

export const PAGE_STRANDS: StrandDetail = { course: "s", tolerance: 0.5, decimals: 0, unit: 0.25 };
/** Half as fine, on the small maps of a story. */
export const STEP_STRANDS: StrandDetail = { course: "t", tolerance: 0.8, decimals: 0, unit: 0.5 };

/** Courses in their size, and lines that keep their width: for a browser, once a page, and not with each of hundreds. */
export const strandRules = [PAGE_STRANDS, STEP_STRANDS]
  .map(
    ({ course, unit }) => `path[id^="${course}"]{transform:scale(${unit});vector-effect:non-scaling-stroke}`,
  )
  .join("");
