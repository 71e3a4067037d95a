import type { World } from "./mercator.ts";

/** Targets whose bearings follow each other within this many degrees are one corridor. */
const CORRIDOR_GAP = 20;
/** Degrees between the departures of neighbouring curves of a corridor. */
const STEP = 13;
/** Degrees that a target counts as further out for each part of the hub's longest reach. */
const REACH = 52;
/** A curve never leaves further off its target's bearing than this, or it would swing back. */
const MOST = 46;
/** How far a curve without neighbours leaves off its bearing, for the look of it. */
const ALONE = 14;

interface Target {
  at: World;
  bearing: number;
  reach: number;
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));
/** An angle in degrees as -180 to 180. */
const turn = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** Groups targets around the hub: a new group begins where the bearings leave a gap. */
function corridors(targets: readonly Target[]): Target[][] {
  const sorted = [...targets].sort((a, b) => a.bearing - b.bearing);
  const gapBefore = (i: number) =>
    i === 0
      ? 360 + (sorted[0]?.bearing ?? 0) - (sorted.at(-1)?.bearing ?? 0)
      : (sorted[i]?.bearing ?? 0) - (sorted[i - 1]?.bearing ?? 0);
  const first = Math.max(
    0,
    sorted.findIndex((_, i) => gapBefore(i) > CORRIDOR_GAP),
  );
  const groups: Target[][] = [];
  for (const i of sorted.keys()) {
    const at = (first + i) % sorted.length;
    const target = sorted[at];
    if (!target) continue;
    if (i === 0 || gapBefore(at) > CORRIDOR_GAP) groups.push([]);
    groups.at(-1)?.push(target);
  }
  return groups;
}

/**
 * The bearings at which curves leave the hub so that they fan out and do not cross.
 *
 * In each corridor the nearest target goes straight. The others go around it on their own side, one step of
 * bearing further out each; who goes further out is told by bearing and reach together, so that a long curve
 * passes outside a short one. A target without neighbours bows away from the largest corridor.
 *
 * @param targets In the unit square, none at the hub.
 * @returns For each target, in their order, the departure in degrees clockwise from north.
 */
export function fan(hub: World, targets: readonly World[]): number[] {
  const polar = targets.map((at): Target => {
    const [dx, dy] = [at[0] - hub[0], at[1] - hub[1]];
    return { at, bearing: (Math.atan2(dx, -dy) * 180) / Math.PI, reach: Math.hypot(dx, dy) };
  });
  const longest = Math.max(...polar.map(({ reach }) => reach));
  const groups = corridors(polar);
  const largest = groups.reduce((most, group) => (group.length > most.length ? group : most), []);
  const nearest = (group: readonly Target[]) => group.reduce((near, t) => (t.reach < near.reach ? t : near));
  const departures = new Map<Target, number>();
  for (const group of groups) {
    const core = nearest(group);
    const away = turn(core.bearing - nearest(largest).bearing) < 0 ? -ALONE : ALONE;
    departures.set(core, core.bearing + (group.length === 1 ? away : 0));
    for (const side of [-1, 1]) {
      const outness = (t: Target) => side * turn(t.bearing - core.bearing) + (REACH * t.reach) / longest;
      group
        .filter((t) => t !== core && (turn(t.bearing - core.bearing) < 0 ? -1 : 1) === side)
        .sort((a, b) => outness(a) - outness(b))
        .forEach((t, rank) => {
          const wanted = core.bearing + side * STEP * (rank + 1);
          departures.set(t, t.bearing + clamp(turn(wanted - t.bearing), MOST));
        });
    }
  }
  return polar.map((target) => departures.get(target) ?? target.bearing);
}
