import type { FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import type { Edition } from "../../src/atlas/edition/edition.ts";
import type { Translated } from "../../src/atlas/files/schema.ts";
import { measureAreas } from "../../src/atlas/measures/measureAreas.ts";

/**
 * The text of geo/measures.json, one area a line, from the texts of the files that the page draws: what is
 * measured is what is seen.
 *
 * @param headNote What is to be said of the main river's length in the area where its line begins.
 * @throws Where that river is not there as one line.
 */
export function measuresText(
  edition: Edition,
  jurisdictions: string,
  rivers: string,
  headNote?: Translated,
): string {
  const { features } = JSON.parse(jurisdictions) as FeatureCollection<
    Polygon | MultiPolygon,
    { adcode: number }
  >;
  const { features: lines } = JSON.parse(rivers) as FeatureCollection<LineString, { id: string }>;
  const river = lines.find(({ properties }) => properties.id === edition.river?.id);
  if (edition.river && river?.geometry.type !== "LineString")
    throw new Error(`${edition.river.id} is not one line`);
  const areas = new Map(features.map(({ properties, geometry }) => [properties.adcode, geometry]));
  const measures = measureAreas(areas, edition, river?.geometry.coordinates, headNote);
  return `{"measures":[\n${measures.map((area) => JSON.stringify(area)).join(",\n")}\n]}\n`;
}
