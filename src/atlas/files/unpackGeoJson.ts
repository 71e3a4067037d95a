import type { Position } from "geojson";

function positions(steps: readonly number[], scale: number): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? Number.NaN;
    y += steps[i + 1] ?? Number.NaN;
    line.push([x / scale, y / scale]);
  }
  return line;
}

function unpacked(coordinates: unknown, scale: number): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === "number"
    ? positions(coordinates, scale)
    : coordinates.map((part) => unpacked(part, scale));
}

/**
 * Turns what src/node/data/packGeoJson.ts wrote into GeoJSON again; anything else stays as it is. Checks nothing: the
 * schema does that with what comes out.
 */
export function unpackGeoJson(content: unknown): unknown {
  const { packed, features, ...rest } = (content ?? {}) as { packed?: unknown; features?: unknown };
  if (typeof packed !== "number" || !Array.isArray(features)) return content;
  const scale = 10 ** packed;
  return {
    ...rest,
    features: features.map((feature) => {
      const geometry = feature?.geometry;
      if (!geometry) return feature;
      return { ...feature, geometry: { ...geometry, coordinates: unpacked(geometry.coordinates, scale) } };
    }),
  };
}
