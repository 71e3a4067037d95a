import type { LayerSpecification } from "maplibre-gl";
import { LOOK, SCREEN } from "../../render/look.ts";
import { TOKENS } from "../../style/tokens.ts";
import { by, byTone, FONT, ofEach } from "./expressions.ts";

const { ground, venue, name } = LOOK;
const { colour, halo, type } = ground.name;

/** Names of provinces, rivers, venues and regions. */
export const nameLayers: LayerSpecification[] = [
  {
    id: "groundNames",
    type: "symbol",
    source: "groundNames",
    layout: {
      "text-field": ["get", "name"],
      "text-font": by("kind", { province: ["literal", FONT[type.province.face]] }, [
        "literal",
        FONT[type.river.face],
      ]),
      "text-size": ["get", "size"],
      "text-letter-spacing": by("kind", { province: type.province.letterSpacing }, type.river.letterSpacing),
      "text-rotate": ["get", "turn"],
      "text-max-width": 40,
      "text-allow-overlap": true,
    },
    paint: {
      "text-color": by("kind", { 1: colour[1], province: colour.province }, colour[2]),
      "text-halo-color": halo.colour,
      "text-halo-width": halo.width,
    },
  },
  {
    id: "venueNames",
    type: "symbol",
    source: "venues",
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "text-field": ["get", "name"],
      "text-font": FONT.sans,
      "text-size": ["get", "size"],
      "text-offset": ["get", "offset"],
      "text-max-width": 40,
      "text-allow-overlap": true,
    },
    paint: {
      "text-color": ofEach(venue.colour),
      "text-halo-color": TOKENS.card,
      "text-halo-width": venue.halo,
    },
  },
  {
    id: "names",
    type: "symbol",
    source: "names",
    layout: {
      "text-field": ["get", "name"],
      "text-font": ["match", ["get", "face"], "sans", ["literal", FONT.sans], ["literal", FONT.serif]],
      "text-size": ["get", "size"],
      "text-offset": ["get", "offset"],
      "text-max-width": 40,
      "text-allow-overlap": true,
      "symbol-sort-key": ["get", "order"],
    },
    paint: {
      // The halo stays whole, or lines would show through the letters.
      "text-color": ["interpolate", ["linear"], byTone(name.opacity), 0, TOKENS.card, 1, SCREEN[name.colour]],
      "text-halo-color": TOKENS.card,
      "text-halo-width": name.halo,
    },
  },
];
