import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import { LOOK } from "../../render/look.ts";
import { BADGE_RADIUS } from "../../render/markSizes.ts";
import { TOKENS } from "../../style/tokens.ts";

const { point, venue } = LOOK;

const linePaint = ({ colour, width, opacity }: { colour: string; width: number; opacity: number }) => ({
  "line-color": colour,
  "line-width": width,
  "line-opacity": opacity,
});

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
    "circle-color": point.outside[0],
    "circle-stroke-color": point.outside[1],
    "circle-stroke-width": point.ring,
  }),
  circle("seats", ["hub", "basin", "partner"], {
    "circle-color": point.seat[0],
    "circle-stroke-color": point.seat[1],
    "circle-stroke-width": point.ring,
  }),
  {
    id: "venueLeaders",
    type: "line",
    source: "venues",
    paint: linePaint(venue.leader),
  },
  {
    id: "venues",
    type: "circle",
    source: "venues",
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": venue.radius,
      "circle-color": ["case", ["get", "approximate"], venue.approximate, venue.fill],
      "circle-stroke-color": venue.colour,
      "circle-stroke-width": venue.ring,
    },
  },
  {
    id: "leaders",
    type: "line",
    source: "leaders",
    paint: linePaint(LOOK.leader),
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
      "circle-stroke-width": LOOK.badge.ring,
    },
  },
  {
    id: "numbers",
    type: "symbol",
    source: "numbers",
    layout: {
      "text-field": ["get", "number"],
      "text-font": ["Mianyu Sans"],
      "text-size": LOOK.badge.size,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": TOKENS.card },
  },
];
