import type { FontFacesSpecification, GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Edition } from "../../atlas/edition/edition.ts";
import { groundLayers } from "./groundLayers.ts";
import { markLayers, numberLayers } from "./markLayers.ts";
import { nameLayers } from "./nameLayers.ts";
import { partnershipLayers } from "./partnershipLayers.ts";
import { inSource, type SourceName } from "./parts.ts";

/** The style, and its sources by name. */
export interface MapStyle extends StyleSpecification {
  sources: Record<SourceName, GeoJSONSourceSpecification>;
}

/** The whole style over empty sources. `promoteId`: the feature state is kept by adcode, leg or river. */
export function mapStyle(edition: Edition, fontFaces: FontFacesSpecification): MapStyle {
  const source = (): GeoJSONSourceSpecification => ({
    type: "geojson",
    data: { type: "FeatureCollection", features: [] },
    promoteId: "id",
    // Half of the default: lines are already simplified when the data is built.
    tolerance: 0.2,
    // Of a tile of 512, as far as a line is wide: with the default of 128 there is twice as much of everything.
    buffer: 32,
  });
  const layers = [
    ...groundLayers(edition),
    ...partnershipLayers(edition),
    ...markLayers,
    ...nameLayers,
    ...numberLayers,
  ];
  return {
    version: 8,
    "font-faces": fontFaces,
    sources: { ground: source(), strands: source(), marks: source() },
    layers: layers.map(inSource),
    transition: { duration: 160, delay: 0 },
  };
}
