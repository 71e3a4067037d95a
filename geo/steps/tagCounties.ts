import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { areasOf, type Edition } from "../../src/atlas/edition/edition.ts";
import { toWgs84 } from "./toWgs84.ts";

type Area = Polygon | MultiPolygon;

/** A feature as DataV.GeoAtlas writes it; `center` (GCJ-02) is the seat of its government. */
export type SourceFeature = Feature<
  Area,
  { adcode: number; name: string; center: [number, number]; parent: { adcode: number } }
>;
export type SourceFile = FeatureCollection<Area, SourceFeature["properties"]>;

export interface CountyTag {
  adcode: number;
  /** The jurisdiction it is drawn as part of: its prefecture, or itself where the province has none. */
  region: number;
  /** The id of its province. */
  province: string;
  /** Whether that jurisdiction is an area of the edition. */
  member: boolean;
}

/** County-level units in WGS84, each with the region that it will be dissolved into. */
export function tagCounties(edition: Edition, counties: SourceFeature[]): FeatureCollection<Area, CountyTag> {
  const areas = areasOf(edition);
  const features = counties.map(({ geometry, properties: { adcode, parent } }) => {
    // The first two digits of an adcode are its province's.
    const province = edition.provinces.find(
      (one) => Math.floor(one.adcode / 10000) === Math.floor(adcode / 10000),
    );
    const region = province?.parts === "counties" ? adcode : parent.adcode;
    const properties: CountyTag = {
      adcode,
      region,
      province: province?.id ?? "",
      member: areas.includes(region),
    };
    const wgs84 = { ...geometry, coordinates: toWgs84(geometry.coordinates) } as Area;
    return { type: "Feature" as const, properties, geometry: wgs84 };
  });
  return { type: "FeatureCollection", features };
}
