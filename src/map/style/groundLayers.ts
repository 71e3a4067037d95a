import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Edition } from "../../atlas/edition/edition.ts";
import { LOOK } from "../../render/look.ts";
import { TOKENS } from "../../style/tokens.ts";
import { by, byTone, linePaint, ofEach, ROUND, tinted } from "./expressions.ts";

const { surroundings, region, county, river } = LOOK;

const FILL_OPACITY = byTone(region.opacity);

/** A river's width at the first or the second of the zooms of {@link LOOK}. */
const riverWidth = (at: 0 | 1): ExpressionSpecification => [
  "match",
  ["get", "rank"],
  1,
  ["case", ["==", ["feature-state", "tone"], "lit"], river.width.lit[at], river.width.plain[1][at]],
  2,
  river.width.plain[2][at],
  river.width.plain[3][at],
];

/** The fills by membership, as strong as the tone has them. */
const fillsOf = (groups: Edition["groups"]) =>
  Object.fromEntries(groups.flatMap(({ id, fill }) => (fill ? [[id, tinted(fill, FILL_OPACITY)]] : [])));

const COUNTIES: LayerSpecification = {
  id: "counties",
  type: "line",
  source: "counties",
  minzoom: county.from,
  layout: ROUND,
  paint: {
    "line-color": ofEach(county.colour),
    "line-width": ofEach(county.width),
    "line-dasharray": [...county.dash],
    "line-opacity": ["interpolate", ["linear"], ["zoom"], county.from, 0, county.full, county.opacity],
  },
};

const RIVERS: LayerSpecification = {
  id: "rivers",
  type: "line",
  source: "rivers",
  layout: ROUND,
  paint: {
    "line-color": river.colour,
    "line-width": [
      "interpolate",
      ["exponential", river.width.base],
      ["zoom"],
      river.width.at[0],
      riverWidth(0),
      river.width.at[1],
      riverWidth(1),
    ],
    "line-opacity": by("rank", { 1: river.opacity[1], 2: river.opacity[2] }, river.opacity[3]),
  },
};

/** Terrain, neighbours, the regions, their counties, rivers and borders. */
export const groundLayers = ({ groups }: Edition): LayerSpecification[] => [
  { id: "paper", type: "background", paint: { "background-color": TOKENS.paper } },
  {
    id: "relief",
    type: "fill",
    source: "relief",
    paint: { "fill-color": by("from", LOOK.relief, TOKENS.paper), "fill-antialias": false },
  },
  {
    id: "surroundings",
    type: "line",
    source: "surroundings",
    layout: ROUND,
    filter: ["==", ["get", "level"], "county"],
    paint: linePaint(surroundings.county),
  },
  {
    id: "regions",
    type: "fill",
    source: "regions",
    paint: {
      "fill-color": by("membership", fillsOf(groups), tinted(TOKENS.paper, FILL_OPACITY)),
      // Beneath the borders nobody sees the steps.
      "fill-antialias": false,
    },
  },
  COUNTIES,
  RIVERS,
  {
    id: "provinces",
    type: "line",
    source: "surroundings",
    layout: ROUND,
    filter: ["==", ["get", "level"], "province"],
    paint: linePaint(surroundings.province),
  },
  {
    id: "borders",
    type: "line",
    source: "regions",
    layout: ROUND,
    paint: { "line-color": byTone(region.border), "line-width": byTone(region.borderWidth) },
  },
];
