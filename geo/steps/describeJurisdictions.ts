import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { areasOf, type Edition } from "../../src/atlas/edition/edition.ts";
import type { JurisdictionProperties } from "../../src/atlas/files/schema.ts";
import type { JurisdictionRecord } from "./locatePlaces.ts";
import type { CountyTag } from "./tagCounties.ts";

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

/**
 * The edition's areas in its order, with what is known of each in place of the build's tags.
 *
 * @param records One of each area.
 * @throws Where areas have no outline, with all of them.
 */
export function describeJurisdictions(
  edition: Edition,
  regions: Areas<CountyTag>,
  records: JurisdictionRecord[],
): Areas<JurisdictionProperties> {
  const outlineOf = (adcode: number) =>
    regions.features.find(({ properties }) => properties.region === adcode)?.geometry;
  const unknown = areasOf(edition).filter((adcode) => !outlineOf(adcode));
  if (unknown.length > 0)
    throw new Error(
      `no area of ${unknown.join(", ")} in the provinces of the edition, made of their “parts” as it says`,
    );
  const features = areasOf(edition).flatMap((adcode) => {
    const geometry = outlineOf(adcode);
    const record = records.find((entry) => entry.adcode === adcode);
    if (!geometry || !record) return [];
    const { point, ...properties } = record;
    return [{ type: "Feature" as const, properties, geometry }];
  });
  return { type: "FeatureCollection", features };
}
