import { scaleBox } from "../geometry/box.ts";
import { type Area, type Lines, linesOf } from "../geometry/lines/linesOf.ts";
import { keepOff, keepOffPieces, type Obstacle } from "../geometry/lines/obstacle.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import { type NameRoom, namesAlong } from "../geometry/names/namesAlong.ts";
import { boxesAlong, type Piece, piecesOf } from "../geometry/names/turnedName.ts";
import { textWidth } from "../geometry/textWidth.ts";
import type { Drawn, GroundKind, Surroundings } from "./drawn.ts";
import type { Scene } from "./scene.ts";

/** CSS px from one name to the next along a river. */
const SPACING = 420;

/** A river's name beside its course, or a province's across its land. */
export interface GroundName {
  id: string;
  name: string;
  kind: GroundKind;
  /** As it is written, in the unit square; in degrees. */
  pieces: readonly Piece[];
}

type Courses = readonly (readonly World[])[];

/** What does not change with the scale, in the unit square. */
interface GroundLines {
  courses: ReadonlyMap<string, Courses>;
  borders: readonly Obstacle[];
}
const projected = new WeakMap<Scene, GroundLines>();

function groundLinesOf(scene: Scene): GroundLines {
  const known = projected.get(scene);
  if (known) return known;
  const worldOf = (geometry: Lines | Area) => linesOf(geometry).map((line) => line.map(toWorld));
  const lines = {
    courses: new Map(scene.rivers.map(({ id, geometry }) => [id, worldOf(geometry)])),
    borders: scene.regions.flatMap(({ area }) => worldOf(area)).flatMap((ring) => keepOffPieces(ring, 0)),
  };
  projected.set(scene, lines);
  return lines;
}

/** What can be named, those that have fewer places first; a province once, a river along all its courses. */
function* toName({ provinces, rivers }: Scene, { courses }: GroundLines, lowest: 1 | 2 | 3) {
  for (const { id, name, lines } of provinces)
    yield { id, name, kind: "province", courses: lines, spacing: Infinity } as const;
  for (const { id, name, rank } of rivers)
    if (rank <= lowest)
      yield { id, name, kind: rank, courses: courses.get(id) ?? [], spacing: SPACING } as const;
}

/** What names on the ground keep off, in the unit square: ribbons, points, leaders and other names; what lies over the map. */
function roomFor({ scene, worldSize, sizes, names }: Drawn, { frame, boxes }: Surroundings): NameRoom {
  const ribbons = scene.ribbons.map(({ coarse, lanes }) =>
    keepOff(coarse, ((lanes.length / 2) * sizes.strandGap) / worldSize),
  );
  const points = scene.points.map((point) => keepOff([point.at], sizes.point(point) / worldSize));
  const leaders = scene.points.flatMap(({ adcode, at }) => {
    const { leader, foot } = names.get(adcode) ?? {};
    return leader && foot ? [keepOff([at, [foot[0] / worldSize, foot[1] / worldSize]], 0)] : [];
  });
  return {
    frame,
    lines: [...ribbons, ...points, ...leaders],
    borders: groundLinesOf(scene).borders,
    boxes: [...[...names.values()].map(({ box }) => scaleBox(box, 1 / worldSize)), ...boxes],
  };
}

/**
 * The names of provinces and rivers where they are in sight and lie on nothing else; in small steps.
 *
 * @param around What is in sight, and what lies over it.
 * @param lowest The last rank of rivers that is named.
 */
export function* groundNamesAtScale(
  drawn: Drawn,
  around: Surroundings,
  lowest: 1 | 2 | 3,
): Generator<void, GroundName[]> {
  const { scene, worldSize, sizes } = drawn;
  const room = roomFor(drawn, around);
  const boxes = [...room.boxes];
  const written: GroundName[] = [];
  for (const { id, name, kind, courses, spacing } of toName(scene, groundLinesOf(scene), lowest)) {
    const { face, letterSpacing, ...type } = sizes.ground(kind);
    const size = type.size / worldSize;
    const length = textWidth(name, size, face) + [...name].length * letterSpacing * size;
    const isDrawn = kind !== "province";
    const found = yield* namesAlong(
      { courses, letterings: [{ text: name, size, length }], isDrawn, spacing: spacing / worldSize },
      { ...room, boxes, borders: isDrawn ? room.borders : [] },
    );
    boxes.push(...found.flatMap(boxesAlong));
    written.push(...found.map((one) => ({ id, name, kind, pieces: piecesOf(one) })));
  }
  return written;
}
