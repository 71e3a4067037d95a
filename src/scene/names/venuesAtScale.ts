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
  name: PlacedName | undefined;
}

/** Where the names of venues go that a pointer lights: beside the names that are there already, and off the ribbons of `lit` legs. */
function besideOthers(
  { scene, worldSize, sizes, names, around }: Drawn,
  venues: readonly SceneVenue[],
  others: readonly SceneVenue[],
  lit: (leg: string) => boolean,
): (PlacedName | undefined)[] {
  const place = ([x, y]: World): World => [x * worldSize, y * worldSize];
  const toPlace = venues.map((venue) => venueToPlace(scene, venue, place, sizes));
  const standing = [
    ...scene.points.map((point) => ({
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
  const obstacles = obstaclesAtScale({ ...scene, ribbons }, worldSize, sizes, around);
  const marks = [...obstacles.marks, ...toPlace, ...standing];
  return placeNames([...toPlace, ...standing], { ...obstacles, marks }).slice(0, venues.length);
}

/**
 * Where the names of some venues go: those of what is chosen where they stand among the others, those of what a pointer
 * lights beside them.
 *
 * @returns Without a name where it could only be taken for another's: the card has it too.
 */
export function venuesAtScale(
  drawn: Drawn,
  ids: readonly string[],
  lit: (leg: string) => boolean,
): ScaledVenue[] {
  const venues = drawn.scene.venues.filter(({ id }) => ids.includes(id));
  const [standing, others] = [true, false].map((stands) =>
    venues.filter(({ id }) => drawn.names.has(id) === stands),
  ) as [SceneVenue[], SceneVenue[]];
  const placed = others.length > 0 ? besideOthers(drawn, others, standing, lit) : [];
  return venues.map((venue) => {
    const name = drawn.names.get(venue.id) ?? placed[others.indexOf(venue)];
    return { venue, lines: venueForms(venue, drawn.sizes)[name?.form ?? 0] ?? [], name };
  });
}
