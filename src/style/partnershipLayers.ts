import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { by, byTone, ROUND } from "./expressions.ts";
import { LINE_DASH } from "./lineDash.ts";
import { TOKENS } from "./tokens.ts";

/** Widths of a strand and its casing, in parts of the gap between strands. */
const byGap = (parts: Parameters<typeof byTone<number>>[0]): ExpressionSpecification => [
  "*",
  ["get", "gap"],
  byTone(parts),
];
const STRAND_WIDTH = byGap({ lit: 0.78, plain: 0.54, dim: 0.48, thin: 0.24 });
const CASING_WIDTH = byGap({ lit: 1.4, plain: 1.04, dim: 0.87, thin: 0.35 });

/** The strands of all ribbons, over white casings. */
export const partnershipLayers: LayerSpecification[] = [
  {
    id: "casings",
    type: "line",
    source: "strands",
    layout: ROUND,
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
    layout: ROUND,
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
