import type { LayerSpecification } from "maplibre-gl";
import { byTone } from "./expressions.ts";
import { TOKENS } from "./tokens.ts";

/** Names of rivers, venues and regions. */
export const nameLayers: LayerSpecification[] = [
  {
    id: "riverNames",
    type: "symbol",
    source: "riverNames",
    // The Fujiang is always named; the others where there is room.
    filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 6.9, 2, 7.6, 3]],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 420,
      "text-field": ["get", "name"],
      "text-font": ["Mianyu Serif"],
      "text-size": ["get", "size"],
      "text-letter-spacing": 0.1,
      "text-max-angle": 60,
      "text-padding": 4,
    },
    paint: {
      "text-color": ["match", ["get", "rank"], 1, "#23678f", "#3a7397"],
      "text-halo-color": "rgba(255,253,246,0.85)",
      "text-halo-width": 1.4,
    },
  },
  {
    id: "venueNames",
    type: "symbol",
    source: "venues",
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "text-field": ["get", "name"],
      "text-font": ["Mianyu Sans"],
      "text-size": ["get", "size"],
      "text-offset": ["get", "offset"],
      "text-max-width": 40,
      "text-allow-overlap": true,
    },
    paint: { "text-color": "#1d5c39", "text-halo-color": TOKENS.card, "text-halo-width": 2 },
  },
  {
    id: "names",
    type: "symbol",
    source: "names",
    layout: {
      "text-field": ["get", "name"],
      "text-font": [
        "match",
        ["get", "membership"],
        "outside",
        ["literal", ["Mianyu Sans"]],
        ["literal", ["Mianyu Serif"]],
      ],
      "text-size": ["get", "size"],
      "text-offset": ["get", "offset"],
      "text-max-width": 40,
      "text-allow-overlap": true,
      "symbol-sort-key": ["get", "order"],
    },
    paint: {
      "text-color": ["match", ["get", "membership"], "outside", "#5a5547", TOKENS.ink],
      "text-halo-color": TOKENS.card,
      "text-halo-width": ["match", ["get", "membership"], "outside", 1.4, 2],
      "text-opacity": byTone({ lit: 1, plain: 1, dim: 0.72, thin: 0.72 }),
    },
  },
];
