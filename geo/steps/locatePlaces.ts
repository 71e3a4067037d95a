import { centerOfMass, featureCollection, truncate } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import type { JurisdictionProperties, Place } from "../../src/atlas/files/schema.ts";
import type { CountyTag } from "./tagCounties.ts";

/** What is known of a jurisdiction, and how well and from where the point of its seat is known. */
export type JurisdictionRecord = JurisdictionProperties & {
  point: Pick<Place, "approximate" | "note" | "sources">;
};

/** Another place: at a WGS84 point of its own, at a jurisdiction's seat, or in the middle of some counties. */
export type PlaceRecord = Place & { point: Position | { seatOf: number } | { middleOf: number[] } };

function seatPlace({ adcode, membership, name, point }: JurisdictionRecord): PlaceRecord {
  const properties = { kind: "seat" as const, id: `seat-${adcode}`, adcode, membership, name: name.short };
  return { ...properties, ...point, point: { seatOf: adcode } };
}

/**
 * Points of the seats of the members, then of the other places, to five decimals of a degree.
 *
 * @param seats WGS84 points of the jurisdictions' seats, by adcode.
 * @param counties WGS84 outlines of counties.
 */
export function locatePlaces(
  jurisdictions: JurisdictionRecord[],
  others: PlaceRecord[],
  seats: ReadonlyMap<number, Position>,
  counties: FeatureCollection<Polygon | MultiPolygon, CountyTag>,
): FeatureCollection<Point, Place> {
  const locate = (point: PlaceRecord["point"]): Position => {
    if (Array.isArray(point)) return point;
    if ("middleOf" in point) {
      const chosen = counties.features.filter(({ properties }) => point.middleOf.includes(properties.adcode));
      return centerOfMass(featureCollection(chosen)).geometry.coordinates;
    }
    const seat = seats.get(point.seatOf);
    if (!seat) throw new Error(`no seat of ${point.seatOf}`);
    return seat;
  };
  const features = [...jurisdictions.map(seatPlace), ...others].map(({ point, ...properties }) =>
    truncate(
      {
        type: "Feature" as const,
        properties,
        geometry: { type: "Point" as const, coordinates: locate(point) },
      },
      { precision: 5 },
    ),
  );
  return featureCollection(features);
}
