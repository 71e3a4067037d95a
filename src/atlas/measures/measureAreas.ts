import type { Position } from "geojson";
import type { Area } from "../../geometry/lines/linesOf.ts";
import type { Edition } from "../edition/edition.ts";
import type { Course, Measures, Translated } from "../files/schema.ts";
import { lengthOf, type Reach, riverInside } from "./riverInside.ts";
import { sharedBorders } from "./sharedBorders.ts";

/** To 100 m: the shapes are not more precise. */
const rounded = (km: number) => Math.round(km * 10) / 10;

/** The kilometre of the river around which an area's reaches lie. */
const middle = (reaches: readonly Reach[]) =>
  reaches.reduce((sum, { from, to }) => sum + (from + to) * (to - from), 0) / (2 * lengthOf(reaches));

/** Where an area lies along the river, as seen from the hub: by the middles of their reaches. */
function courseOf(own: readonly Reach[], hub: readonly Reach[]): Course {
  if (own === hub) return "here";
  return middle(own) < middle(hub) ? "upstream" : "downstream";
}

/**
 * What is measured of every area from the shapes alone: its borders with the others, and the main river inside it.
 * It takes a few tenths of a second, so that it is done when the data is built (geo/measures.json).
 *
 * @param river From source to mouth, as far as the line goes; none where the edition has no main river.
 * @param headNote Goes with the length in the area where that line begins.
 */
export function measureAreas(
  areas: ReadonlyMap<number, Area>,
  { hub: centre }: Pick<Edition, "hub">,
  river: readonly Position[] = [],
  headNote?: Translated,
): Measures[] {
  const borders = sharedBorders(areas);
  const reaches = new Map([...areas].map(([adcode, area]) => [adcode, riverInside(river, area)]));
  const hub = centre && (reaches.get(centre.adcode) ?? []);
  const riverIn = (own: readonly Reach[]): Measures["river"] => {
    if (own.length === 0) return null;
    const note = own[0]?.from === 0 ? headNote : undefined;
    return { km: rounded(lengthOf(own)), course: hub && courseOf(own, hub), ...(note && { note }) };
  };
  return [...reaches].map(([adcode, own]) => ({
    adcode,
    borders: [...(borders.get(adcode) ?? [])].map(([neighbour, km]) => ({
      adcode: neighbour,
      km: rounded(km),
    })),
    river: riverIn(own),
  }));
}
