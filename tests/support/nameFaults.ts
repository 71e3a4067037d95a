import { type Box, distance2To, grow, holds, lengthInside, sharedArea } from "../../src/geometry/box.ts";
import type { World } from "../../src/geometry/mercator.ts";

/** A name where it stands, in any plane. */
export interface StandingName {
  id: string | number;
  /** Its point, and the radius of the mark there; 0 for an area without a point. */
  at: World;
  radius: number;
  box: Box;
  /** From the point to the name. */
  leader: readonly [from: World, to: World] | undefined;
}

interface Mark {
  id: string | number;
  at: World;
  radius: number;
}

const apart = (a: Box, b: Box) =>
  Math.hypot(
    Math.max(a.left - b.right, 0, b.left - a.right),
    Math.max(a.top - b.bottom, 0, b.top - a.bottom),
  );
const side = (a: World, b: World, p: World) =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
const meet = ([a, b]: readonly World[], [c, d]: readonly World[]) =>
  a && b && c && d && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

function betweenNames(one: StandingName, other: StandingName): string[] {
  const gap = Math.sqrt(distance2To(one.box, one.at)) - one.radius;
  return [
    ...(sharedArea(one.box, other.box) > 0 ? [`${one.id} lies on the name of ${other.id}`] : []),
    ...(apart(one.box, other.box) < gap ? [`${one.id} is nearer to the name of ${other.id}`] : []),
    ...(one.leader && lengthInside(other.box, ...one.leader) > 0
      ? [`the leader of ${one.id} runs through the name of ${other.id}`]
      : []),
    ...(one.leader && other.leader && meet(one.leader, other.leader)
      ? [`the leaders of ${one.id} and ${other.id} cross`]
      : []),
  ];
}

function besideMark({ id, at, radius, box, leader }: StandingName, mark: Mark): string[] {
  const reach = mark.radius ** 2;
  // Two points that touch are told apart by nothing.
  const isApart = Math.hypot(mark.at[0] - at[0], mark.at[1] - at[1]) > radius + mark.radius;
  const isNear = radius > 0 && isApart && distance2To(box, mark.at) <= distance2To(box, at);
  // A leader begins there.
  const isSame = mark.at[0] === at[0] && mark.at[1] === at[1];
  const middle: Box = {
    left: mark.at[0] - mark.radius,
    right: mark.at[0] + mark.radius,
    top: mark.at[1] - mark.radius,
    bottom: mark.at[1] + mark.radius,
  };
  return [
    ...(distance2To(box, mark.at) < reach ? [`${id} lies on the point of ${mark.id}`] : []),
    ...(isNear ? [`${id} is nearer to the point of ${mark.id}`] : []),
    ...(leader && !isSame && lengthInside(middle, ...leader) > 0
      ? [`the leader of ${id} crosses ${mark.id}`]
      : []),
  ];
}

/**
 * What the names of a map may not be, by cartography's first rule that a name is read as that of what it is nearest to:
 * nearer to another point or name, on a point or a name; and a leader too long, or through something.
 */
export function nameFaults(
  names: readonly StandingName[],
  marks: readonly Mark[],
  longestLeader: number,
  frame?: Box,
): string[] {
  return names.flatMap((name) => {
    const { id, at, box, leader } = name;
    const length = leader ? Math.sqrt(distance2To(box, at)) : 0;
    const wide = frame && grow(frame, 0.01);
    const isCut =
      wide && holds(wide, at) && !(holds(wide, [box.left, box.top]) && holds(wide, [box.right, box.bottom]));
    return [
      ...names.filter((other) => other !== name).flatMap((other) => betweenNames(name, other)),
      ...marks.filter((mark) => mark.id !== id).flatMap((mark) => besideMark(name, mark)),
      ...(length > longestLeader + 0.01 ? [`the leader of ${id} is ${length.toFixed(1)} long`] : []),
      ...(isCut ? [`${id} leaves the map`] : []),
    ];
  });
}
