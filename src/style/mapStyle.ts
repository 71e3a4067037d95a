import type {
  ExpressionSpecification,
  FilterSpecification,
  FontFacesSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { LINE_DASH } from "./lineDash.ts";
import { BADGE_RADIUS } from "./markSizes.ts";
import { TOKENS } from "./tokens.ts";

/** The map's GeoJSON sources, by what is in them; src/map/features.ts makes their data. */
export const SOURCES = [
  "relief",
  "surroundings",
  "regions",
  "counties",
  "rivers",
  "riverNames",
  "strands",
  "points",
  "venues",
  "leaders",
  "names",
  "numbers",
] as const;
export type SourceName = (typeof SOURCES)[number];

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

/** A value by the tone in the feature state; see scene/emphasis.ts. */
function byTone<T>(values: { lit: T; plain: T; dim: T; thin: T }): ExpressionSpecification {
  const { lit, plain, dim, thin } = values as Record<keyof typeof values, ExpressionSpecification>;
  const tone: ExpressionSpecification = ["coalesce", ["feature-state", "tone"], "plain"];
  return ["match", tone, "lit", lit, "dim", dim, "thin", thin, plain];
}

/** A value by a property of the feature. */
function by(property: string, values: Record<string, unknown>, other: unknown): ExpressionSpecification {
  const pairs = Object.entries(values).flat();
  return ["match", ["to-string", ["get", property]], ...pairs, other] as unknown as ExpressionSpecification;
}

const byMembership = (hub: unknown, basin: unknown, partner: unknown) =>
  by("membership", { hub, basin }, partner);

/** Widths of a strand and its casing, in parts of the gap between strands. */
const byGap = (parts: Parameters<typeof byTone<number>>[0]): ExpressionSpecification => [
  "*",
  ["get", "gap"],
  byTone(parts),
];
const STRAND_WIDTH = byGap({ lit: 0.78, plain: 0.54, dim: 0.48, thin: 0.24 });
const CASING_WIDTH = byGap({ lit: 1.4, plain: 1.04, dim: 0.87, thin: 0.35 });
const round = { "line-cap": "round", "line-join": "round" } as const;

const ground: LayerSpecification[] = [
  { id: "paper", type: "background", paint: { "background-color": TOKENS.paper } },
  { id: "relief", type: "fill", source: "relief", paint: { "fill-color": GROUND, "fill-antialias": false } },
  {
    id: "surroundings",
    type: "line",
    source: "surroundings",
    layout: round,
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
    layout: round,
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
    layout: round,
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
    layout: round,
    paint: {
      "line-color": byTone({ lit: TOKENS.ink, plain: "#6d6452", dim: "#948a75", thin: "#948a75" }),
      "line-width": byTone({ lit: 1.9, plain: 0.9, dim: 0.7, thin: 0.7 }),
    },
  },
];

const partnerships: LayerSpecification[] = [
  {
    id: "casings",
    type: "line",
    source: "strands",
    layout: round,
    paint: {
      "line-color": "#ffffff",
      "line-width": CASING_WIDTH,
      "line-opacity": byTone({ lit: 1, plain: 0.92, dim: 0.35, thin: 0.3 }),
    },
  },
  {
    id: "strands",
    type: "line",
    source: "strands",
    layout: round,
    paint: {
      "line-color": by("theme", { industry: TOKENS.industry, livelihood: TOKENS.livelihood }, TOKENS.culture),
      "line-dasharray": by(
        "theme",
        { industry: ["literal", LINE_DASH.industry], livelihood: ["literal", LINE_DASH.livelihood] },
        ["literal", LINE_DASH.culture],
      ),
      "line-width": STRAND_WIDTH,
      "line-opacity": byTone({ lit: 1, plain: 1, dim: 0.3, thin: 0.28 }),
    },
  },
];

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

const marks: LayerSpecification[] = [
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

const writing: LayerSpecification[] = [
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

/** The numbers of the compared areas. */
const numbers: LayerSpecification[] = [
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

/** The whole style over empty sources. `promoteId`: the feature state is kept by adcode, leg or river. */
export function mapStyle(fontFaces: FontFacesSpecification): StyleSpecification {
  const source = (): SourceSpecification => ({
    type: "geojson",
    data: { type: "FeatureCollection", features: [] },
    promoteId: "id",
    // Half of the default: lines are already simplified when the data is built.
    tolerance: 0.2,
  });
  return {
    version: 8,
    "font-faces": fontFaces,
    sources: Object.fromEntries(SOURCES.map((name) => [name, source()])),
    layers: [...ground, ...partnerships, ...marks, ...writing, ...numbers],
    transition: { duration: 160, delay: 0 },
  };
}
