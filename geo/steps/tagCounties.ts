import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { MEMBERS } from "../../src/atlas/adcodes.ts";
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
  /** The jurisdiction it is drawn as part of: in Sichuan its prefecture, in Chongqing itself. */
  region: number;
  province: "sichuan" | "chongqing";
  /** Whether that jurisdiction is one of the twelve. */
  member: boolean;
}

/** County-level units in WGS84, each with the region that it will be dissolved into. */
export function tagCounties(counties: SourceFeature[]): FeatureCollection<Area, CountyTag> {
  const features = counties.map(({ geometry, properties: { adcode, parent } }) => {
    const inChongqing = Math.floor(adcode / 10000) === 50;
    const region = inChongqing ? adcode : parent.adcode;
    const properties: CountyTag = {
      adcode,
      region,
      province: inChongqing ? "chongqing" : "sichuan",
      member: MEMBERS.includes(region),
    };
    const wgs84 = { ...geometry, coordinates: toWgs84(geometry.coordinates) } as Area;
    return { type: "Feature" as const, properties, geometry: wgs84 };
  });
  return { type: "FeatureCollection", features };
}
