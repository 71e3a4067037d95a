import type { Membership } from "../../atlas/schema.ts";
import type { SceneRegion } from "../../scene/scene.ts";
import type { Palette } from "../ink/palette.ts";
import { LEAST_LINE } from "../page/points.ts";
import { element, group } from "../page/svg.ts";
import type { Drawing } from "./drawing.ts";
import { hatchLines } from "./hatchLines.ts";
import type { PagePoint } from "./mapFrame.ts";
import { pathData } from "./pathData.ts";
import { ringsIn } from "./shapes.ts";

/** The hatch of a membership in some rings; nothing where the ink has tints. */
export function hatched(
  palette: Palette,
  membership: Membership,
  rings: readonly (readonly PagePoint[])[],
): string {
  const hatch = membership === "outside" ? undefined : palette.hatch?.[membership];
  if (!hatch) return "";
  return element("path", {
    fill: "none",
    stroke: palette.ink,
    "stroke-width": Math.max(LEAST_LINE, hatch.line),
    "stroke-linecap": hatch.dots ? "round" : undefined,
    "stroke-dasharray": hatch.dots ? `0 ${hatch.gap}` : undefined,
    d: pathData(hatchLines(rings, hatch)),
  });
}

function region(
  { sheet, frame, palette, sizes }: Drawing,
  { adcode, membership, area }: SceneRegion,
): string {
  const rings = ringsIn(frame, area);
  if (membership === "outside" || rings.length === 0) return "";
  const lit = sheet.lit.has(adcode);
  const fill = (lit ? palette.region : palette.aside)[membership] ?? "none";
  const outline = element("path", {
    "data-region": String(adcode),
    fill,
    "fill-rule": "evenodd",
    stroke: palette.border,
    "stroke-width": lit ? sizes.border : sizes.thin,
    d: pathData(rings, true),
  });
  return lit ? `${outline}${hatched(palette, membership, rings)}` : outline;
}

/** The twelve: those that the sheet is about last, so that their borders lie on top. */
export function regionLayer(drawing: Drawing): string {
  const { sheet } = drawing;
  const order = [...sheet.scene.regions].sort((a, b) => +sheet.lit.has(a.adcode) - +sheet.lit.has(b.adcode));
  return group(
    "regions",
    order.map((one) => region(drawing, one)),
    { "stroke-linejoin": "round" },
  );
}
