import type { Position } from "geojson";
import type { SourceFeature } from "./tagCounties.ts";
import { toWgs84 } from "./toWgs84.ts";

/** The seats of the given regions in WGS84, by adcode. */
export function seatPoints(regions: SourceFeature[]): Map<number, Position> {
  return new Map(regions.map(({ properties: { adcode, center } }) => [adcode, toWgs84(center)]));
}
