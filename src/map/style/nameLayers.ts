import type { LayerSpecification } from "maplibre-gl";
import { LOOK, SCREEN } from "../../render/look.ts";
import { TOKENS } from "../../style/tokens.ts";
import { by, byTone, FONT } from "./expressions.ts";

const { river, venue, name } = LOOK;

/** Names of rivers, venues and regions. */
export const nameLayers: LayerSpecification[] = [
  {
    id: "riverNames",
    type: "symbol",
    source: "riverNames",
    layout: {
      "symbol-placement": "line-center",
      "text-field": ["get", "name"],
      "text-font": FONT.serif,
      "text-size": ["get", "size"],
      "text-letter-spacing": river.letterSpacing,
      // Where it goes has been chosen: see scene/riverNamesAtScale.ts.
      "text-max-angle": 180,
      "text-allow-overlap": true,
    },
    paint: {
      "text-color": by("rank", { 1: river.nameColour[1] }, river.nameColour[2]),
      "text-halo-color": river.nameHalo.colour,
      "text-halo-width": river.nameHalo.width,
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
    paint: { "text-color": venue.colour, "text-halo-color": TOKENS.card, "text-halo-width": venue.halo },
  },
  {
    id: "names",
    type: "symbol",
    source: "names",
    layout: {
      "text-field": ["get", "name"],
      "text-font": [
        "match",
        ["get", "role"],
        "position",
        ["literal", FONT[name.of.position.face]],
        ["literal", FONT[name.of.area.face]],
      ],
      "text-size": ["get", "size"],
      "text-offset": ["get", "offset"],
      "text-max-width": 40,
      "text-allow-overlap": true,
      "symbol-sort-key": ["get", "order"],
    },
    paint: {
      "text-color": by("role", { position: SCREEN[name.of.position.colour] }, SCREEN[name.of.area.colour]),
      "text-halo-color": TOKENS.card,
      "text-halo-width": by("role", { position: name.of.position.halo }, name.of.area.halo),
      "text-opacity": byTone(name.opacity),
    },
  },
];
