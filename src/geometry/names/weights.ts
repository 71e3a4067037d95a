/** What may not be while there is any other way: a name on a name or a point, or nearer to a wrong point than to its own. */
export const FAULT = 2000;

/**
 * What is weighed, in comparable units and for lengths of a line height. First no name may be taken for another's, then
 * it should be read with ease, then stand near its point, and last where Imhof prefers it.
 */
export const WEIGHT = {
  /** Nearer to the middle of another shape, or to another name, than to its own point. */
  middle: 30,
  /** Hardly nearer to its own point than to another, and of one that may go farther. */
  doubt: 24,
  doubtFar: 60,
  /** At whose end another point comes before its own. */
  misread: 300,
  /** The name of a point out of sight comes into sight. */
  peek: 60,
  /** A line under the name, and its length there. */
  line: 26,
  lineLength: 12,
  /** A line that a leader crosses. */
  crossing: 7,
  leader: 10,
  distance: 9,
  /** A name that is shortened, or a bystander that is left out. */
  short: 600,
  smaller: 65,
  /** One written in narrower lines: rather than on a line of the map. */
  lines: 20,
  gone: 21,
  /** What is told elsewhere is left out rather than at fault, and rather at the end of a leader than on a foreign area. */
  goneLate: 780,
  /** And of what a map tells most, rather two others. */
  goneLast: 1400,
  foreign: 800,
  /** And what no map can do without, rather on a line than on a foreign area. */
  stray: 60,
  /** One place further down Imhof's order. */
  side: 0.35,
} as const;
