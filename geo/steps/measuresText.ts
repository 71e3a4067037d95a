import type { FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { measureAreas } from "../../src/atlas/measureAreas.ts";
import type { Bilingual } from "../../src/atlas/schema.ts";

/**
 * The text of geo/measures.json, one area a line, from the texts of the files that the page draws: what is
 * measured is what is seen.
 *
 * @param headNote What is to be said of the Fujiang's length in the area where its line begins.
 * @throws Where the Fujiang is not there as one line.
 */
export function measuresText(jurisdictions: string, rivers: string, headNote?: Bilingual): string {
  const { features } = JSON.parse(jurisdictions) as FeatureCollection<
    Polygon | MultiPolygon,
    { adcode: number }
  >;
  const { features: lines } = JSON.parse(rivers) as FeatureCollection<LineString, { id: string }>;
  const fujiang = lines.find(({ properties }) => properties.id === "fujiang");
  if (fujiang?.geometry.type !== "LineString") throw new Error("the Fujiang is not one line");
  const areas = new Map(features.map(({ properties, geometry }) => [properties.adcode, geometry]));
  const measures = measureAreas(areas, fujiang.geometry.coordinates, headNote);
  return `{"measures":[\n${measures.map((area) => JSON.stringify(area)).join(",\n")}\n]}\n`;
}
