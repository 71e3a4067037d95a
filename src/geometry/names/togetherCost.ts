import { type Box, lengthInside, sharedArea, touches } from "../box.ts";
import { meet } from "./linesNear.ts";
import type { Spot } from "./nameSpots.ts";
import { FAULT } from "./weights.ts";

/** Between two boxes; 0 where they touch. */
function distanceBetween(a: Box, b: Box): number {
  const x = Math.max(a.left - b.right, 0, b.left - a.right);
  const y = Math.max(a.top - b.bottom, 0, b.top - a.bottom);
  return Math.hypot(x, y);
}

const throughName = ({ leader, at, foot }: Spot, { box }: Spot) => leader && lengthInside(box, at, foot) > 0;

/**
 * What two names cost together: names on each other, leaders through names or through each other, and a name that
 * is nearer to another name than to its own point.
 */
export function togetherCost(one: Spot, other: Spot): number {
  if (!touches(one.reach, other.reach)) return 0;
  const apart = distanceBetween(one.box, other.box);
  const least = 0.06 * Math.min(one.lineHeight, other.lineHeight);
  // The more of a name lies on another the less it can be read.
  const covered = sharedArea(one.box, other.box) / (one.lineHeight * other.lineHeight);
  let cost = apart < least ? FAULT * (1 + (least - apart) + covered) : 0;
  if (apart >= least && apart < Math.max(one.apart, other.apart)) cost += 0.8 * FAULT;
  if (throughName(one, other) || throughName(other, one)) cost += FAULT;
  if (one.leader && other.leader && meet(one.at, one.foot, other.at, other.foot)) cost += FAULT;
  return cost;
}
