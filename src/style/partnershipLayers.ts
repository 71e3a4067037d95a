import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { by, byTone, ROUND } from "./expressions.ts";
import { LINE_DASH } from "./lineDash.ts";
import { type ByTone, LOOK } from "./look.ts";

const { strand } = LOOK;

/** Widths of a strand and its casing, in parts of the gap between strands. */
const byGap = (parts: ByTone<number>): ExpressionSpecification => ["*", ["get", "gap"], byTone(parts)];

/** The strands of all ribbons, over white casings. */
export const partnershipLayers: LayerSpecification[] = [
  {
    id: "casings",
    type: "line",
    source: "strands",
    layout: ROUND,
    paint: {
      "line-color": strand.casing,
      "line-width": byGap(strand.casingWidth),
      "line-opacity": byTone(strand.casingOpacity),
    },
  },
  {
    id: "strands",
    type: "line",
    source: "strands",
    layout: ROUND,
    paint: {
      "line-color": by(
        "theme",
        { industry: strand.colour.industry, livelihood: strand.colour.livelihood },
        strand.colour.culture,
      ),
      "line-dasharray": by(
        "theme",
        { industry: ["literal", LINE_DASH.industry], livelihood: ["literal", LINE_DASH.livelihood] },
        ["literal", LINE_DASH.culture],
      ),
      "line-width": byGap(strand.width),
      "line-opacity": byTone(strand.opacity),
    },
  },
];
