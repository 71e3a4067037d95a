import type { CircleLayerSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { Role } from "../../atlas/edition/edition.ts";
import { type Disc, seatDisc, venueDiscs } from "../../render/discs.ts";
import { LOOK, SCREEN } from "../../render/look.ts";
import { TOKENS } from "../../style/tokens.ts";
import { FONT, linePaint, ofEach } from "./expressions.ts";

const { point, venue } = LOOK;

/** MapLibre lets a disc run into its ring on the inner side of the edge between them, over one pixel of the screen. */
const EDGE = 0.5 / (globalThis.devicePixelRatio ?? 1);

const circlePaint = ({ radius, ring, fill, stroke }: Disc): CircleLayerSpecification["paint"] => ({
  "circle-radius": ofEach(radius + EDGE),
  "circle-color": ofEach(fill),
  ...(ring > 0 && { "circle-stroke-color": stroke, "circle-stroke-width": ring }),
});

/** Seats that look the same but for their size. */
function seats(id: string, roles: readonly [Role, ...Role[]]): LayerSpecification {
  const filter: FilterSpecification = ["in", ["get", "role"], ["literal", roles]];
  const paint = circlePaint(seatDisc(roles[0], 0, point.ring.screen, SCREEN));
  return {
    id,
    type: "circle",
    source: "points",
    filter,
    paint: { ...paint, "circle-radius": ["+", ["get", "radius"], EDGE] },
  };
}

/** Where dimmed strands end. */
const ends: LayerSpecification = {
  id: "dimmedEnds",
  type: "circle",
  source: "points",
  filter: ["==", ["get", "role"], "end"],
  paint: { "circle-radius": LOOK.dimmedEnd.radius, "circle-color": LOOK.dimmedEnd.colour },
};

const [venueRing, venueDot] = venueDiscs(venue.reach.screen, SCREEN);
const venues = (id: string, paint: CircleLayerSpecification["paint"]): LayerSpecification => ({
  id,
  type: "circle",
  source: "venues",
  filter: ["==", ["geometry-type"], "Point"],
  paint: paint ?? {},
});

/** Seats, venues and the leaders of names. */
export const markLayers: LayerSpecification[] = [
  ends,
  seats("positions", ["position"]),
  seats("seats", ["hub", "area"]),
  {
    id: "venueLeaders",
    type: "line",
    source: "venues",
    paint: linePaint(venue.leader),
  },
  venues("venues", {
    ...circlePaint(venueRing),
    "circle-color": ["case", ["get", "approximate"], venue.approximate, venueRing.fill],
  }),
  venues("venueDots", circlePaint(venueDot)),
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
    id: "numberLeaders",
    type: "line",
    source: "numbers",
    paint: linePaint(LOOK.leader),
  },
  {
    id: "badges",
    type: "circle",
    source: "numbers",
    filter: ["==", ["geometry-type"], "Point"],
    paint: circlePaint({ ...LOOK.badge, fill: TOKENS.ink, stroke: TOKENS.card }) ?? {},
  },
  {
    id: "numbers",
    type: "symbol",
    source: "numbers",
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "text-field": ["get", "number"],
      "text-font": FONT.sans,
      "text-size": LOOK.badge.size,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": ofEach(TOKENS.card) },
  },
];
