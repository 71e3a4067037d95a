import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import { BADGE_RADIUS } from "./markSizes.ts";
import { TOKENS } from "./tokens.ts";

function circle(id: string, memberships: readonly string[], paint: object): LayerSpecification {
  const filter: FilterSpecification = ["in", ["get", "membership"], ["literal", memberships]];
  return {
    id,
    type: "circle",
    source: "points",
    filter,
    paint: { "circle-radius": ["get", "radius"], ...paint },
  };
}

/** Seats, venues and the leaders of names. */
export const markLayers: LayerSpecification[] = [
  circle("outside", ["outside"], {
    "circle-color": TOKENS.card,
    "circle-stroke-color": TOKENS.ink,
    "circle-stroke-width": 1.6,
  }),
  circle("seats", ["hub", "basin", "partner"], {
    "circle-color": TOKENS.ink,
    "circle-stroke-color": TOKENS.card,
    "circle-stroke-width": 1.6,
  }),
  {
    id: "venueLeaders",
    type: "line",
    source: "venues",
    paint: { "line-color": "#1d5c39", "line-width": 0.8, "line-opacity": 0.8 },
  },
  {
    id: "venues",
    type: "circle",
    source: "venues",
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 5,
      "circle-color": ["case", ["get", "approximate"], "rgba(255,253,246,0.5)", TOKENS.card],
      "circle-stroke-color": TOKENS.culture,
      "circle-stroke-width": 2,
    },
  },
  {
    id: "leaders",
    type: "line",
    source: "leaders",
    paint: { "line-color": TOKENS.ink, "line-width": 0.8, "line-opacity": 0.7 },
  },
];

/** The numbers of the compared areas. */
export const numberLayers: LayerSpecification[] = [
  {
    id: "badges",
    type: "circle",
    source: "numbers",
    paint: {
      "circle-radius": BADGE_RADIUS,
      "circle-color": TOKENS.ink,
      "circle-stroke-color": TOKENS.card,
      "circle-stroke-width": 1.4,
    },
  },
  {
    id: "numbers",
    type: "symbol",
    source: "numbers",
    layout: {
      "text-field": ["get", "number"],
      "text-font": ["Mianyu Sans"],
      "text-size": 12.5,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": TOKENS.card },
  },
];
