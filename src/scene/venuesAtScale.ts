import { sharedArea } from "../geometry/box.ts";
import { evenLines } from "../geometry/evenLines.ts";
import type { World } from "../geometry/mercator.ts";
import type { NameToPlace, PlacedName } from "../geometry/names/nameToPlace.ts";
import { placeNames } from "../geometry/names/placeNames.ts";
import { textWidth } from "../geometry/textWidth.ts";
import type { Drawn } from "./drawn.ts";
import { obstaclesAtScale } from "./nameObstacles.ts";
import { LEADING } from "./namesAtScale.ts";
import type { Scene } from "./scene.ts";

/** How wide a name may be, in letter heights: narrower where it finds no place. */
const WIDTHS = [10, 7, 5];
/** Of a place's name: words, single Chinese characters, each in its brackets. */
const PIECES = /（?(?:\p{Script=Han}|[^\s\p{Script=Han}（）]+)）?\s?/gu;

export interface ScaledVenue {
  venue: Scene["venues"][number];
  lines: readonly string[];
  name: PlacedName | undefined;
}

/**
 * Where the names of some venues go: beside the names that are there already, and off the ribbons of `lit` legs. What is
 * dimmed may run under them.
 *
 * @returns Without a name where it could only lie on another: the card has it too.
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
      at: [venue.at[0] * worldSize, venue.at[1] * worldSize] as World,
      forms: WIDTHS.map((width) =>
        evenLines(venue.name.match(PIECES) ?? [], sizes.venue, sizes.venue * width),
      ),
    }));
  if (shown.length === 0) return [];
  const radius = sizes.venue / 2;
  const toPlace = shown.map(
    ({ at, forms }): NameToPlace => ({
      at,
      radius,
      lineHeight: sizes.venue * LEADING,
      forms: forms.map((lines) => ({
        width: Math.max(...lines.map((line) => textWidth(line, sizes.venue))),
        height: sizes.venue * LEADING * lines.length,
      })),
    }),
  );
  const ribbons = scene.ribbons.filter(({ strands }) => strands.some(({ id }) => lit(id)));
  const taken = [...names.values()].map(({ box }) => box);
  const obstacles = obstaclesAtScale({ ...scene, ribbons }, worldSize, sizes, around);
  const placed = placeNames(toPlace, {
    ...obstacles,
    boxes: [...obstacles.boxes, ...taken],
    marks: [...obstacles.marks, ...shown.map(({ at }) => ({ at, radius }))],
  });
  return shown.map(({ venue, forms }, i) => {
    const place = placed[i];
    const isFree = place && taken.every((box) => sharedArea(box, place.box) === 0);
    return { venue, lines: forms[place?.form ?? 0] ?? [], name: isFree ? place : undefined };
  });
}
