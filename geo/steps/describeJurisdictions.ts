import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { areasOf, type Edition } from "../../src/atlas/edition.ts";
import type { JurisdictionProperties } from "../../src/atlas/schema.ts";
import type { JurisdictionRecord } from "./locatePlaces.ts";
import type { CountyTag } from "./tagCounties.ts";

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

/** The edition's areas in its order, with what is known of each in place of the build's tags. */
export function describeJurisdictions(
  edition: Edition,
  regions: Areas<CountyTag>,
  records: JurisdictionRecord[],
): Areas<JurisdictionProperties> {
  const features = areasOf(edition).map((adcode) => {
    const outline = regions.features.find(({ properties }) => properties.region === adcode);
    const record = records.find((entry) => entry.adcode === adcode);
    if (!outline || !record) throw new Error(`no ${outline ? "figures" : "outline"} for ${adcode}`);
    const { point, ...properties } = record;
    return { type: "Feature" as const, properties, geometry: outline.geometry };
  });
  return { type: "FeatureCollection", features };
}
