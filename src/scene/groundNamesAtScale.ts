import { boxOf, grow, scaleBox, touches } from "../geometry/box.ts";
import { clearStretches, keepOff } from "../geometry/clearStretches.ts";
import { linesOf } from "../geometry/linesOf.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import { lengthOf, pieceOf } from "../geometry/pieceOf.ts";
import { textWidth } from "../geometry/textWidth.ts";
import type { Drawn, GroundKind, Surroundings } from "./drawn.ts";

/** Strand gaps that a river's name keeps from ribbons and points. */
const NAME_ROOM = 2.7;
/** CSS px from one name to the next along a river, and between the places that are tried. */
const SPACING = 420;
const STEP = 12;
/** Room for letters that stand apart, in parts of the name's width. */
const APART = { river: 1.25, province: 1.28 };

/** A river's name on the piece of its course that it takes, or a province's across its land. */
export interface GroundName {
  id: string;
  name: string;
  kind: GroundKind;
  /** From left to right, in the unit square; the name stands around its middle. */
  path: readonly World[];
}

/** The places along a course of a length where a name can have its middle, the best first, for each name. */
function middles(length: number, width: number): number[][] {
  const count = Math.max(1, Math.round(length / SPACING));
  const all: number[] = [];
  for (let at = width / 2; at <= length - width / 2; at += STEP) all.push(at);
  return Array.from({ length: count }, (_, i) => {
    const best = ((i + 0.5) / count) * length;
    return all
      .filter((at) => Math.abs(at - best) <= length / count / 2)
      .sort((a, b) => Math.abs(a - best) - Math.abs(b - best));
  });
}

/** What can be named, those that have fewer places first; a province once, a river along all its courses. */
function* toName({ provinces, rivers }: Drawn["scene"], lowest: 1 | 2 | 3) {
  for (const { id, name, lines } of provinces)
    yield { id, name, kind: "province", courses: lines, isOnce: true } as const;
  for (const { id, name, rank, geometry } of rivers)
    if (rank <= lowest) {
      const courses = linesOf(geometry).map((line) => line.map(toWorld));
      yield { id, name, kind: rank, courses, isOnce: false } as const;
    }
}

/**
 * The names of provinces and rivers along the stretches in sight that are off ribbons, points and other names; in small
 * steps.
 *
 * @param around What is in sight, and what lies over it.
 * @param lowest The last rank of rivers that is named.
 */
export function* groundNamesAtScale(
  { scene, worldSize, sizes, names }: Drawn,
  { frame, boxes }: Surroundings,
  lowest: 1 | 2 | 3,
): Generator<void, GroundName[]> {
  const gap = sizes.strandGap / worldSize;
  const obstacles = [
    ...scene.ribbons.map(({ coarse, lanes }) => keepOff(coarse, (lanes.length / 2 + NAME_ROOM) * gap)),
    ...scene.points.map(({ at }) => keepOff([at], NAME_ROOM * gap)),
  ];
  const taken = [
    ...[...names.values()].map(({ box }) => box),
    ...boxes.map((box) => scaleBox(box, worldSize)),
  ];

  const written: GroundName[] = [];
  for (const { id, name, kind, courses, isOnce } of toName(scene, lowest)) {
    const size = sizes.ground(kind);
    const width =
      textWidth(name, size, kind === "province" ? "sans" : "serif") *
      APART[kind === "province" ? kind : "river"];
    /** A place on a stretch, in CSS px; undefined where all are taken. */
    const place = (line: readonly World[], places: readonly number[]) => {
      for (const middle of places) {
        const piece = pieceOf(line, middle - width / 2, middle + width / 2);
        const box = grow(boxOf(piece), size / 2);
        if (piece.length < 2 || taken.some((other) => touches(box, other))) continue;
        taken.push(box);
        return piece;
      }
      return undefined;
    };
    for (const course of courses) {
      if (isOnce && written.some((other) => other.id === id)) break;
      for (const stretch of clearStretches(course, obstacles, 1 / worldSize, frame)) {
        const line = stretch.map(([x, y]): World => [x * worldSize, y * worldSize]);
        for (const places of middles(lengthOf(line), width)) {
          const path = place(line, places)?.map(([x, y]): World => [x / worldSize, y / worldSize]);
          if (!path) continue;
          // Text runs from left to right, whichever way the river flows.
          const flowsLeft = (path.at(-1)?.[0] ?? 0) < (path[0]?.[0] ?? 0);
          written.push({ id, name, kind, path: flowsLeft ? path.reverse() : path });
        }
      }
      yield;
    }
  }
  return written;
}
