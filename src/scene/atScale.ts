import { boxAround, boxOf, scaleBox } from "../geometry/box.ts";
import { evenLines } from "../geometry/evenLines.ts";
import { linesOf } from "../geometry/linesOf.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import type { NameToPlace, Obstacles, PlacedName } from "../geometry/nameCandidates.ts";
import { placeNames, placeNamesInSteps } from "../geometry/placeNames.ts";
import { strand } from "../geometry/strand.ts";
import { textWidth } from "../geometry/textWidth.ts";
import type { Drawn, MarkSizes, ScaledStrand, Surroundings } from "./drawn.ts";
import type { Scene } from "./scene.ts";

/** Height of a line in letter heights. */
const LEADING = 1.25;

/** The paths of all lanes where the world is `worldSize` CSS px (or mm) wide. Paths in the unit square. */
export function strandsAtScale({ ribbons }: Scene, worldSize: number, sizes: MarkSizes): ScaledStrand[] {
  return ribbons.flatMap(({ curve, lanes }) =>
    lanes.map(({ id, offset }) => ({
      id,
      path: strand(curve, (offset * sizes.strandGap) / worldSize, sizes.taper / worldSize),
    })),
  );
}

const scaledBy =
  (worldSize: number) =>
  ([x, y]: World): World => [x * worldSize, y * worldSize];

/** Everything that stands on the map before any name: ribbons, points, furniture. In the plane of `worldSize`. */
function obstacles(
  { points, ribbons }: Scene,
  worldSize: number,
  sizes: MarkSizes,
  around?: Surroundings,
): Obstacles {
  const scaled = scaledBy(worldSize);
  const lines = ribbons.map(({ coarse, lanes }) => {
    const path = coarse.map(scaled);
    return { path, half: (lanes.length * sizes.strandGap) / 2, bounds: boxOf(path) };
  });
  const marks = points.map((point) => {
    const across = sizes.point(point) * 2;
    return boxAround(scaled(point.at), across, across);
  });
  const furniture = (around?.boxes ?? []).map((box) => scaleBox(box, worldSize));
  return { lines, boxes: [...marks, ...furniture], frame: around && scaleBox(around.frame, worldSize) };
}

/**
 * Where the names of all points go where the world is `worldSize` CSS px (or mm) wide; in small steps.
 *
 * @returns By adcode, offsets in CSS px (or mm).
 */
export function* namesAtScale(
  scene: Scene,
  worldSize: number,
  sizes: MarkSizes,
  around?: Surroundings,
): Generator<void, Map<number, PlacedName>> {
  const names = scene.points.map((point): NameToPlace => {
    const size = sizes.name(point);
    return {
      at: scaledBy(worldSize)(point.at),
      radius: sizes.point(point),
      width: textWidth(point.name, size) + size * 0.3,
      height: size * LEADING,
      lineHeight: size * LEADING,
    };
  });
  const placed = yield* placeNamesInSteps(names, obstacles(scene, worldSize, sizes, around));
  return new Map(
    placed.flatMap((name, i) => (scene.points[i] ? [[scene.points[i].adcode, name] as const] : [])),
  );
}

/** The course of the heaviest river, as wide as its name. */
function mainRiver({ rivers }: Scene, worldSize: number, sizes: MarkSizes): Obstacles["lines"] {
  return rivers
    .filter(({ rank }) => rank === 1)
    .flatMap(({ geometry }) => linesOf(geometry))
    .map((course) => {
      const path = course
        .filter((_, i) => i % 8 === 0)
        .map(toWorld)
        .map(scaledBy(worldSize));
      return { path, half: sizes.river(1) / 2, bounds: boxOf(path) };
    });
}

/** Of a place's name: words, single Chinese characters, each in its brackets. */
const PIECES = /（?(?:\p{Script=Han}|[^\s\p{Script=Han}（）]+)）?\s?/gu;

export interface ScaledVenue {
  venue: Scene["venues"][number];
  lines: readonly string[];
  name: PlacedName;
}

/**
 * Where the names of some venues go: beside the names that are there already, off the Fujiang and its name, and
 * off the ribbons of `lit` legs. What is dimmed may run under them.
 */
export function venuesAtScale(
  { scene, worldSize, sizes, names, around }: Drawn,
  ids: readonly string[],
  lit: (leg: string) => boolean,
): ScaledVenue[] {
  const shown = scene.venues
    .filter(({ id }) => ids.includes(id))
    .map((venue) => ({
      venue,
      lines: evenLines(venue.name.match(PIECES) ?? [], sizes.venue, sizes.venue * 10),
    }));
  const toPlace = shown.map(
    ({ venue, lines }): NameToPlace => ({
      at: scaledBy(worldSize)(venue.at),
      radius: sizes.venue / 2,
      width: Math.max(...lines.map((line) => textWidth(line, sizes.venue))),
      height: sizes.venue * LEADING * lines.length,
      lineHeight: sizes.venue * LEADING,
    }),
  );
  const ribbons = scene.ribbons.filter(({ strands }) => strands.some(({ id }) => lit(id)));
  const { lines, boxes, frame } = obstacles({ ...scene, ribbons }, worldSize, sizes, around);
  const written = [...names.values()].map(({ box }) => box);
  const placed = placeNames(toPlace, {
    lines: [...lines, ...mainRiver(scene, worldSize, sizes)],
    boxes: [...boxes, ...written],
    frame,
  });
  return shown.flatMap((entry, i) => (placed[i] ? [{ ...entry, name: placed[i] }] : []));
}
