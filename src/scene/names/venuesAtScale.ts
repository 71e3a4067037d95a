import { distance2To } from "../../geometry/box.ts";
import type { World } from "../../geometry/mercator.ts";
import type { NameToPlace, PlacedName } from "../../geometry/names/nameToPlace.ts";
import { placeNames } from "../../geometry/names/placeNames.ts";
import type { Drawn } from "../drawn.ts";
import { LEADING } from "./leading.ts";
import { obstaclesAtScale } from "./nameObstacles.ts";
import { type SceneVenue, venueForms, venueToPlace } from "./venueToPlace.ts";

export interface ScaledVenue {
  venue: SceneVenue;
  lines: readonly string[];
  name: PlacedName;
}

/** Where the names of venues go that a pointer lights: beside the names that are there already, and off the ribbons of `lit` legs. */
function besideOthers(
  { scene, worldSize, sizes, names, points, around }: Drawn,
  venues: readonly SceneVenue[],
  others: readonly SceneVenue[],
  lit: (leg: string) => boolean,
): (PlacedName | undefined)[] {
  const place = ([x, y]: World): World => [x * worldSize, y * worldSize];
  const toPlace = venues.map((venue) => venueToPlace(scene, venue, place, sizes));
  const standing = [
    ...points.map((point) => ({
      id: point.adcode,
      at: place(point.at),
      radius: sizes.point(point),
    })),
    ...others.map(({ id, at }) => ({ id, at: place(at), radius: sizes.venue / 2 })),
  ].flatMap(({ id, ...mark }): NameToPlace[] => {
    const stands = names.get(id);
    return stands ? [{ ...mark, lineHeight: stands.size * LEADING, forms: [], stands }] : [];
  });
  // What is dimmed may run under them.
  const ribbons = scene.ribbons.filter(({ strands }) => strands.some(({ id }) => lit(id)));
  const obstacles = obstaclesAtScale({ ...scene, points, ribbons }, worldSize, sizes, around);
  const marks = [...obstacles.marks, ...toPlace, ...standing];
  return placeNames([...toPlace, ...standing], { ...obstacles, marks }).slice(0, venues.length);
}

/** Whether the name of a seat lies on a venue's mark. */
function isCovered({ at: [x, y] }: SceneVenue, { worldSize, sizes, names }: Drawn): boolean {
  const middle: World = [x * worldSize, y * worldSize];
  return [...names].some(
    ([id, { box }]) => typeof id === "number" && distance2To(box, middle) < (sizes.venue / 2) ** 2,
  );
}

/**
 * Where the names of some venues go: those of what is chosen where they stand among the others, those of what a pointer
 * lights beside them.
 *
 * @returns But for one whose name could only be taken for another's, or whose mark lies under one: it would tell nothing, and
 *   the card has it too.
 */
export function venuesAtScale(
  drawn: Drawn,
  ids: readonly string[],
  lit: (leg: string) => boolean,
): ScaledVenue[] {
  const venues = drawn.scene.venues.filter((venue) => ids.includes(venue.id) && !isCovered(venue, drawn));
  const [standing, others] = [true, false].map((stands) =>
    venues.filter(({ id }) => drawn.names.has(id) === stands),
  ) as [SceneVenue[], SceneVenue[]];
  const placed = others.length > 0 ? besideOthers(drawn, others, standing, lit) : [];
  return venues.flatMap((venue) => {
    const name = drawn.names.get(venue.id) ?? placed[others.indexOf(venue)];
    return name ? [{ venue, lines: venueForms(drawn.scene, venue, drawn.sizes)[name.form] ?? [], name }] : [];
  });
}
