import { lengthOf, pieceOf } from "../../geometry/lines/pieceOf.ts";
import type { Drawn } from "../../scene/drawn.ts";

/** Strands that grow from where they begin. */
export interface Growth {
  /** Their ids. */
  strands: ReadonlySet<string>;
  /** Milliseconds, as `performance.now` has them. */
  since: number;
  /** How much of each is there, from 0 to 1. */
  part: number;
}

/** Milliseconds until they are whole. */
const DURATION = 600;
/** A line has two ends from the start. */
const LEAST = 0.01;

/** Fast at first, then slower. */
const eased = (time: number) => 1 - (1 - time) ** 2;

/** What has grown at a time; null once all is whole. */
export function grownAt(growth: Growth, now: number): Growth | null {
  const time = (now - growth.since) / DURATION;
  return time >= 1 ? null : { ...growth, part: Math.max(LEAST, eased(Math.max(0, time))) };
}

/** What is drawn while some strands grow. */
export function withGrowth(drawn: Drawn, growth: Growth | null): Drawn {
  if (!growth) return drawn;
  const strands = drawn.strands.map((strand) =>
    growth.strands.has(strand.id)
      ? { ...strand, path: pieceOf(strand.path, 0, lengthOf(strand.path) * growth.part) }
      : strand,
  );
  return { ...drawn, strands };
}
