import type { FeatureCollection } from "geojson";
import { packGeoJson } from "./packGeoJson.ts";

/**
 * Decimals of a degree in which a file's positions travel. The files themselves have four; for the quiet ground, drawn
 * from a grid of nine kilometres and from lines simplified by hundreds of metres, three are enough.
 */
const DECIMALS: Record<string, number> = {
  boundaries: 4,
  counties: 4,
  rivers: 4,
  surroundings: 3,
  relief: 3,
};

const withEach = (
  { features, ...rest }: FeatureCollection,
  change: (feature: FeatureCollection["features"][number]) => object,
) =>
  ({
    ...rest,
    features: features.map((feature) => ({ ...feature, ...change(feature) })),
  }) as FeatureCollection;

/**
 * A data file as the built site has it: its shapes packed. Of jurisdictions.geojson it has two: what is known of the
 * areas, and where they end, so that nobody who reads waits for shapes. The command reads it so too, and draws the
 * page's very sheet.
 *
 * @param file Its key in FILE_SCHEMAS.
 * @returns Undefined where the site has it as it is.
 */
export function packShapes(file: string, text: string): string | undefined {
  if (file === "jurisdictions") return JSON.stringify(withEach(JSON.parse(text), () => ({ geometry: null })));
  const decimals = DECIMALS[file];
  if (decimals === undefined) return undefined;
  const geoJson: FeatureCollection = JSON.parse(text);
  return packGeoJson(
    file === "boundaries"
      ? withEach(geoJson, ({ properties }) => ({ properties: { adcode: properties?.adcode } }))
      : geoJson,
    decimals,
  );
}
