import { type Box, grow, scaleBox, touches } from "../../geometry/box.ts";
import { keepOff, keepOffPieces, type Obstacle } from "../../geometry/lines/obstacle.ts";
import { worldOf } from "../../geometry/lines/worldOf.ts";
import { type NameRoom, namesAlong } from "../../geometry/names/namesAlong.ts";
import { boxesAlong, type Piece, piecesOf } from "../../geometry/names/turnedName.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import type { Drawn, GroundKind, Surroundings } from "../drawn.ts";
import type { Scene } from "../scene.ts";

/** CSS px from one name to the next along a river. */
const SPACING = 420;
/** A river's name keeps so far off that of another, in letter heights, and off its course, so that it is read as its own. */
const APART = { names: 4.5, courses: 0.25 };

/**
 * So much of a long name may lie on what it crosses: with more it runs along it, as the main river's does rather than be
 * without one. Chinese ones are too short for that.
 */
const onBorders = (name: string, kind: GroundKind): number[] =>
  /\p{Script=Han}/u.test(name) ? [0, 1] : [0, 0.7, ...(kind === 1 ? [1] : [])];

/** A river's name beside its course, or a province's across its land. */
export interface GroundName {
  id: string;
  name: string;
  kind: GroundKind;
  /** As it is written, in the unit square; in degrees. */
  pieces: readonly Piece[];
}

/** Lines under which a name is only where there is no other room, in the unit square: the same at every scale. */
const borders = new WeakMap<Scene, readonly Obstacle[]>();

function bordersOf(scene: Scene): readonly Obstacle[] {
  const known = borders.get(scene);
  if (known) return known;
  const all = scene.regions.flatMap(({ area }) => worldOf(area)).flatMap((ring) => keepOffPieces(ring, 0));
  borders.set(scene, all);
  return all;
}

/** The courses of the other rivers, named or not, of which each is kept off by `reach`. */
const coursesBeside = ({ rivers }: Scene, own: string, reach: number): Obstacle[] =>
  rivers
    .filter(({ id }) => id !== own)
    .flatMap(({ geometry }) => worldOf(geometry))
    .flatMap((course) => keepOffPieces(course, reach));

/** The names of points that can be read. */
function namesInSight({ scene, worldSize, names }: Drawn, frame: Box): Set<string> {
  const inSight = scene.points.filter(({ adcode }) => {
    const written = names.get(adcode);
    return written && touches(scaleBox(written.box, 1 / worldSize), frame);
  });
  return new Set(inSight.map(({ name }) => name));
}

/**
 * What can be named, those that have fewer places first; a province once, a river along all its courses.
 *
 * @param said Names that are written already: a province of the same name gives way.
 */
function* toName({ provinces, rivers }: Scene, lowest: 1 | 2 | 3, said: ReadonlySet<string>) {
  for (const { id, name, lines } of provinces.filter(({ name }) => !said.has(name)))
    yield { id, name, kind: "province", courses: lines, spacing: Infinity } as const;
  for (const { id, name, rank, geometry } of rivers)
    if (rank <= lowest) yield { id, name, kind: rank, courses: worldOf(geometry), spacing: SPACING } as const;
}

/** What is this near to a place's mark is read as its name, in parts of the mark. */
const NEAR_PLACE = 1.5;

/** What names on the ground keep off, in the unit square: ribbons, points, places, leaders and other names; what lies over the map. */
function roomFor(
  { scene, worldSize, sizes, names, points: shown }: Drawn,
  { frame, boxes }: Surroundings,
): Omit<NameRoom, "onBorders"> {
  const ribbons = scene.ribbons.map(({ coarse, lanes }) =>
    keepOff(coarse, ((lanes.length / 2) * sizes.strandGap) / worldSize),
  );
  const points = shown.map((point) => keepOff([point.at], sizes.point(point) / worldSize));
  const places = scene.venues
    .filter(({ id }) => names.has(id))
    .map(({ at }) => keepOff([at], (NEAR_PLACE * sizes.venue) / worldSize));
  const leaders = scene.points.flatMap(({ adcode, at }) => {
    const { leader, foot } = names.get(adcode) ?? {};
    return leader && foot ? [keepOff([at, [foot[0] / worldSize, foot[1] / worldSize]], 0)] : [];
  });
  return {
    frame,
    lines: [...ribbons, ...points, ...places, ...leaders],
    borders: bordersOf(scene),
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
  const said = namesInSight(drawn, around.frame);
  yield;
  const written: GroundName[] = [];
  const letters = new Map<string, Box[]>();
  for (const { id, name, kind, courses, spacing } of toName(scene, lowest, said)) {
    const { face, letterSpacing, ...type } = sizes.ground(kind);
    const size = type.size / worldSize;
    const length = textWidth(name, size, face) + [...name].length * letterSpacing * size;
    const isDrawn = kind !== "province";
    const others = [...letters].map(([other, boxes]) => {
      const isRiver = isDrawn && written.some((one) => one.id === other && one.kind !== "province");
      return isRiver ? boxes.map((box) => grow(box, APART.names * size)) : boxes;
    });
    const boxes = [...room.boxes, ...others.flat()];
    const beside = isDrawn ? coursesBeside(scene, id, APART.courses * size) : [];
    const found = yield* namesAlong(
      { courses, letterings: [{ text: name, size, length }], isDrawn, spacing: spacing / worldSize },
      { ...room, lines: [...room.lines, ...beside], boxes, onBorders: onBorders(name, kind) },
    );
    letters.set(id, [...(letters.get(id) ?? []), ...found.flatMap(boxesAlong)]);
    written.push(...found.map((one) => ({ id, name, kind, pieces: piecesOf(one) })));
  }
  return written;
}
