import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Edition } from "../../atlas/edition/edition.ts";
import { type ByTone, LOOK } from "../../render/look.ts";
import { byTone, ROUND, tinted } from "./expressions.ts";

const { strand } = LOOK;

/** Widths of a strand and its casing, in parts of the gap between strands. */
const byGap = (parts: ByTone<number>): ExpressionSpecification => ["*", ["get", "gap"], byTone(parts)];

/** The strands of all ribbons, over white casings. */
export const partnershipLayers = ({ themes }: Edition): LayerSpecification[] => [
  {
    id: "casings",
    type: "line",
    source: "strands",
    layout: ROUND,
    paint: {
      "line-color": tinted(strand.casing, byTone(strand.casingOpacity)),
      "line-width": byGap(strand.casingWidth),
    },
  },
  ...themes.map(
    ({ id, colour, dash }): LayerSpecification => ({
      id: `strands-${id}`,
      type: "line",
      source: "strands",
      filter: ["==", ["get", "theme"], id],
      layout: ROUND,
      paint: {
        "line-color": tinted(colour, byTone(strand.opacity)),
        // One layer for each: MapLibre 6.17 cuts the length of a pattern that depends on data to a whole number.
        "line-dasharray": dash,
        "line-width": byGap(strand.width),
      },
    }),
  ),
];
