import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { by, byMembership, byTone, ROUND } from "./expressions.ts";
import { TOKENS } from "./tokens.ts";

/** Ground from the basin up to the plateau; by the `from` of a terrain band, in metres. */
const GROUND: ExpressionSpecification = [
  "step",
  ["get", "from"],
  "#f9f6ec",
  500,
  "#f3eee0",
  1000,
  "#ece5d4",
  2000,
  "#e4dbc7",
  3000,
  "#dccfb8",
  4000,
  "#d3c4aa",
];

/** Terrain, neighbours, the regions, their counties, rivers and borders. */
export const groundLayers: LayerSpecification[] = [
  { id: "paper", type: "background", paint: { "background-color": TOKENS.paper } },
  { id: "relief", type: "fill", source: "relief", paint: { "fill-color": GROUND, "fill-antialias": false } },
  {
    id: "surroundings",
    type: "line",
    source: "surroundings",
    layout: ROUND,
    paint: {
      "line-color": "#a99c82",
      "line-width": by("level", { province: 1.1 }, 0.6),
      "line-opacity": by("level", { province: 0.75 }, 0.5),
    },
  },
  {
    id: "regions",
    type: "fill",
    source: "regions",
    paint: {
      "fill-color": byMembership(TOKENS.hub, TOKENS.basin, TOKENS.partner),
      "fill-opacity": byTone({ lit: 1, plain: 0.86, dim: 0.5, thin: 0.5 }),
    },
  },
  {
    id: "counties",
    type: "line",
    source: "counties",
    minzoom: 7.6,
    layout: ROUND,
    paint: {
      "line-color": TOKENS.quiet,
      "line-width": 0.7,
      "line-dasharray": [3, 2.5],
      "line-opacity": ["interpolate", ["linear"], ["zoom"], 7.6, 0, 8.2, 0.55],
    },
  },
  {
    id: "rivers",
    type: "line",
    source: "rivers",
    layout: ROUND,
    paint: {
      "line-color": TOKENS.river,
      "line-width": [
        "interpolate",
        ["exponential", 1.4],
        ["zoom"],
        5,
        [
          "match",
          ["get", "rank"],
          1,
          ["case", ["==", ["feature-state", "tone"], "lit"], 3.4, 1.8],
          2,
          1,
          0.6,
        ],
        10,
        ["match", ["get", "rank"], 1, ["case", ["==", ["feature-state", "tone"], "lit"], 8, 5.5], 2, 3.4, 2],
      ],
      "line-opacity": ["match", ["get", "rank"], 1, 1, 2, 0.8, 0.65],
    },
  },
  {
    id: "borders",
    type: "line",
    source: "regions",
    layout: ROUND,
    paint: {
      "line-color": byTone({ lit: TOKENS.ink, plain: "#6d6452", dim: "#948a75", thin: "#948a75" }),
      "line-width": byTone({ lit: 1.9, plain: 0.9, dim: 0.7, thin: 0.7 }),
    },
  },
];
