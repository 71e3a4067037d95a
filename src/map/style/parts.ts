import type { Feature, FeatureCollection } from "geojson";
import type { FilterSpecification, LayerSpecification } from "maplibre-gl";

/**
 * What is drawn, and the GeoJSON source that has it. The sources are few: MapLibre cuts each into tiles of its own, and
 * asks its worker for every one.
 */
const SOURCE_OF = {
  relief: "ground",
  surroundings: "ground",
  regions: "ground",
  counties: "ground",
  rivers: "ground",
  strands: "strands",
  groundNames: "marks",
  points: "marks",
  venues: "marks",
  leaders: "marks",
  names: "marks",
  numbers: "marks",
} as const;

export type Part = keyof typeof SOURCE_OF;
export type SourceName = (typeof SOURCE_OF)[Part];

/** The features of each part. */
export type Parts = Partial<Record<Part, readonly Feature[]>>;

const PARTS = Object.keys(SOURCE_OF) as Part[];
export const sourceOf = (part: Part): SourceName => SOURCE_OF[part];

/** What a source has: each feature tells its part. */
export function sourceData(source: SourceName, parts: Parts): FeatureCollection {
  const own = PARTS.filter((part) => sourceOf(part) === source);
  const features = own.flatMap((part) =>
    (parts[part] ?? []).map((feature) => ({ ...feature, properties: { ...feature.properties, part } })),
  );
  return { type: "FeatureCollection", features };
}

/** A layer that names a part as its source, in the source that has it. */
export function inSource(layer: LayerSpecification): LayerSpecification {
  if (layer.type === "background") return layer;
  const { source: part, filter } = layer as { source: Part; filter?: FilterSpecification };
  const isPart = ["==", ["get", "part"], part];
  return {
    ...layer,
    source: sourceOf(part),
    filter: filter ? ["all", isPart, filter] : isPart,
  } as LayerSpecification;
}
