import type { FeatureCollection } from "geojson";

/** GeoJSON with one feature a line, so that a change in one feature is a change in one line. */
export function toText({ features }: FeatureCollection): string {
  const lines = features.map(({ type, properties, geometry: { type: kind, ...geometry } }) =>
    JSON.stringify({ type, properties, geometry: { type: kind, ...geometry } }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}
