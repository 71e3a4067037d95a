import type { World } from "../../geometry/mercator.ts";
import { isInDoubt } from "../../geometry/names/doubt.ts";
import type { NameToPlace, PlacedName } from "../../geometry/names/nameToPlace.ts";
import { placeNamesInSteps } from "../../geometry/names/placeNames.ts";
import type { DrawnName, MarkSizes, Surroundings } from "../drawn.ts";
import type { Scene, ScenePoint } from "../scene.ts";
import type { Standings } from "../standings.ts";
import { obstaclesAtScale } from "./nameObstacles.ts";
import { nameRules } from "./nameRules.ts";
import { placeEvenly } from "./placeEvenly.ts";
import { numberWidth, type PointName, pointNames } from "./pointNames.ts";
import { venueToPlace } from "./venueToPlace.ts";

/** Names as they are written where they have been placed; one that is compared stands behind its number. */
const drawnNames = (
  names: readonly PointName[],
  places: readonly (PlacedName | undefined)[],
  all: MarkSizes,
): [number, DrawnName][] =>
  names.flatMap(({ point, standing, sizes }, i): [number, DrawnName][] => {
    const place = places[i];
    if (!place) return [];
    const [x, y] = place.offset;
    const offset: World = [x + numberWidth(all, standing) / 2, y];
    return [[point.adcode, { ...place, offset, size: sizes[place.form] ?? 0, standing }]];
  });

/**
 * Where the names of all points go, and those of the venues of what is chosen, where the world is `worldSize` CSS px wide;
 * in small steps. Those of bystanders come last, and only where they are in nothing's way. See {@link nameRules}.
 *
 * @param standings What each place is in what is chosen: bystanders stand beside their points, or not at all.
 * @returns By adcode or a venue's id, offsets in CSS px.
 */
export function* namesAtScale(
  scene: Scene,
  worldSize: number,
  sizes: MarkSizes,
  standings: Standings,
  around?: Surroundings,
): Generator<void, Map<number | string, DrawnName>> {
  const rules = nameRules(scene, worldSize, sizes, standings);
  const place = ([x, y]: World): World => [x * worldSize, y * worldSize];
  const isBystander = (point: ScenePoint) => rules.standingOf(point) === "aside";
  const [told, bystanders] = [
    scene.points.filter((point) => !isBystander(point)),
    pointNames(scene, scene.points.filter(isBystander), rules, sizes, place),
  ];
  const venues = scene.venues.filter(({ id }) => standings.has(id));
  const venuesToPlace = venues.map((venue) => venueToPlace(scene, venue, place, sizes));
  yield;
  const all = obstaclesAtScale(scene, worldSize, sizes, around, standings);
  const marks = [
    ...all.marks.filter((_, i) => told.includes(scene.points[i] as ScenePoint)),
    ...venuesToPlace,
  ];
  yield;
  const { names, places } = yield* placeEvenly(
    (steps) => pointNames(scene, told, rules, sizes, place, steps),
    venuesToPlace,
    { ...all, marks },
    rules,
  );
  const standing = [...names, ...venuesToPlace].flatMap(
    (name, i): (NameToPlace & { stands: PlacedName })[] => {
      const stands = places[i];
      return stands ? [{ ...name, stands }] : [];
    },
  );
  // None is marked where a name that is told could be taken for its own.
  const beside = bystanders.filter((mark) =>
    standing.every(({ stands, ...name }) => !isInDoubt(name, stands, mark)),
  );
  const placesBeside = yield* placeNamesInSteps([...beside, ...standing], {
    ...all,
    marks: [...marks, ...beside],
  });
  return new Map<number | string, DrawnName>([
    ...drawnNames(names, places, sizes),
    ...drawnNames(beside, placesBeside, sizes),
    ...venues.flatMap(({ id }, i) => {
      const at = places[names.length + i];
      return at ? [[id, { ...at, size: sizes.venue, standing: "chosen" }] as [string, DrawnName]] : [];
    }),
  ]);
}
