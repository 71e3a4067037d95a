import type { FontFacesSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Edition } from "../../atlas/edition/edition.ts";
import { groundLayers } from "./groundLayers.ts";
import { markLayers, numberLayers } from "./markLayers.ts";
import { nameLayers } from "./nameLayers.ts";
import { partnershipLayers } from "./partnershipLayers.ts";

/** The map's GeoJSON sources, by what is in them; src/map/features.ts makes their data. */
export const SOURCES = [
  "relief",
  "surroundings",
  "regions",
  "counties",
  "rivers",
  "groundNames",
  "strands",
  "points",
  "venues",
  "leaders",
  "names",
  "numbers",
] as const;
export type SourceName = (typeof SOURCES)[number];

/** The whole style over empty sources. `promoteId`: the feature state is kept by adcode, leg or river. */
export function mapStyle(edition: Edition, fontFaces: FontFacesSpecification): StyleSpecification {
  const source: SourceSpecification = {
    type: "geojson",
    data: { type: "FeatureCollection", features: [] },
    promoteId: "id",
    // Half of the default: lines are already simplified when the data is built.
    tolerance: 0.2,
    // Of a tile of 512, as far as a line is wide: with the default of 128 there is twice as much of everything.
    buffer: 32,
  };
  return {
    version: 8,
    "font-faces": fontFaces,
    sources: Object.fromEntries(SOURCES.map((name) => [name, source])),
    layers: [
      ...groundLayers(edition),
      ...partnershipLayers(edition),
      ...markLayers,
      ...nameLayers,
      ...numberLayers,
    ],
    transition: { duration: 160, delay: 0 },
  };
}
