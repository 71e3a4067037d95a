import type { FeatureCollection, LineString, MultiLineString } from "geojson";
import type { Edition } from "../../src/atlas/edition/edition.ts";
import { runMapshaper } from "./runMapshaper.ts";
import type { SourceFile } from "./tagCounties.ts";
import { toWgs84 } from "./toWgs84.ts";

type Lines = FeatureCollection<LineString | MultiLineString, { level: "province" }>;

/**
 * Borders between two provinces, except those of the edition's own, which come from their counties. A border that
 * only one province has is a coast or a border of the state: neither is ever taken.
 *
 * @param provinces The file of all provinces, GCJ-02.
 */
export async function provinceLines(edition: Edition, provinces: SourceFile): Promise<Lines> {
  const features = provinces.features.map(({ geometry, properties: { adcode } }) => ({
    type: "Feature" as const,
    properties: { adcode },
    geometry: { ...geometry, coordinates: toWgs84(geometry.coordinates) },
  }));
  const drawnElsewhere = JSON.stringify(edition.provinces.map(({ adcode }) => adcode));
  const layer = await runMapshaper<LineString | MultiLineString>(
    [
      "-lines where='B !== null &&",
      `!${drawnElsewhere}.includes(A.adcode) && !${drawnElsewhere}.includes(B.adcode)'`,
      "each='level = \"province\"'",
      "-filter-fields level",
    ],
    { provinces: { type: "FeatureCollection", features } as FeatureCollection },
  );
  return layer("provinces") as Lines;
}
