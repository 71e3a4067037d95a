import type { FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { measureAreas } from "../../src/atlas/measureAreas.ts";

/**
 * The text of geo/measures.json, one area a line, from the texts of the files that the page draws: what is
 * measured is what is seen.
 *
 * @throws Where the Fujiang is not there as one line.
 */
export function measuresText(jurisdictions: string, rivers: string): string {
  const { features } = JSON.parse(jurisdictions) as FeatureCollection<
    Polygon | MultiPolygon,
    { adcode: number }
  >;
  const { features: lines } = JSON.parse(rivers) as FeatureCollection<LineString, { id: string }>;
  const fujiang = lines.find(({ properties }) => properties.id === "fujiang");
  if (fujiang?.geometry.type !== "LineString") throw new Error("the Fujiang is not one line");
  const areas = new Map(features.map(({ properties, geometry }) => [properties.adcode, geometry]));
  const measures = measureAreas(areas, fujiang.geometry.coordinates).map((area) => JSON.stringify(area));
  return `{"measures":[\n${measures.join(",\n")}\n]}\n`;
}
