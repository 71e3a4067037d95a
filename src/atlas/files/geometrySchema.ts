import type { Feature, Geometry, Position } from "geojson";
import * as v from "valibot";

/** A WGS84 position `[lon, lat]` in degrees. GeoJSON's order, RFC 7946 section 3.1.1. */
const position = v.pipe(
  v.custom<Position>(
    (at) => Array.isArray(at) && at.length === 2 && at.every(Number.isFinite),
    "is not a [longitude, latitude] pair",
  ),
  v.check(
    ([lon = Number.NaN, lat = Number.NaN]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
    "is out of range",
  ),
);

const isClosed = (ring: Position[]) => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && first[0] === last?.[0] && first[1] === last?.[1];
};

const line = v.pipe(v.array(position), v.minLength(2, "has fewer than two points"));
const ring = v.pipe(
  v.array(position),
  v.minLength(4, "has fewer than four points"),
  v.check(isClosed, "is not closed"),
);

export const pointGeometry = v.object({
  type: v.literal("Point"),
  coordinates: v.pipe(
    position,
    v.check(([lon, lat]) => lon !== 0 || lat !== 0, "is 0, 0: nobody has measured it"),
  ),
});
export const lineGeometry = v.variant("type", [
  v.object({ type: v.literal("LineString"), coordinates: line }),
  v.object({ type: v.literal("MultiLineString"), coordinates: v.array(line) }),
]);
export const areaGeometry = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: v.array(ring) }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
]);

/** A GeoJSON FeatureCollection of which only the properties are of use. */
export const unlocatedFeatures = <P extends v.GenericSchema<unknown, Feature["properties"]>>(properties: P) =>
  v.object({
    type: v.literal("FeatureCollection"),
    features: v.array(v.object({ type: v.literal("Feature"), properties })),
  });

/** A GeoJSON FeatureCollection of one kind of geometry, each feature with properties of one shape. */
export function featureCollection<
  G extends v.GenericSchema<unknown, Geometry>,
  P extends v.GenericSchema<unknown, Feature["properties"]>,
>(geometry: G, properties: P) {
  return v.object({
    type: v.literal("FeatureCollection"),
    features: v.array(v.object({ type: v.literal("Feature"), properties, geometry })),
  });
}
