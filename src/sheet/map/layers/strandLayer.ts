import { type Theme, themeOf } from "../../../atlas/edition/edition.ts";
import { grow } from "../../../geometry/box.ts";
import { ribbonTaper, strand } from "../../../geometry/lines/strand.ts";
import { digits, element, group, type SvgElement } from "../../../render/svg.ts";
import type { Drawing } from "../drawing.ts";
import { clipLine } from "../frame/clip.ts";
import { hubTapers } from "./hubTapers.ts";
import { pathData } from "./pathData.ts";

/** A theme's line pattern for a line of a width in mm; undefined where it is solid. */
export function dashes({ dash: [drawn, left] }: Theme, width: number): string | undefined {
  return left === 0 ? undefined : `${digits(drawn * width)} ${digits(left * width)}`;
}

/** All legs as ribbons of strands, a fixed number of mm apart, each in its casing. */
export function strandLayer({ sheet, frame, palette, sizes }: Drawing): readonly SvgElement[] {
  const ribbons = sheet.scene.ribbons.map(({ curve, lanes }) => ({
    curve: curve.map(frame.toPage),
    width: (lanes.length - 1) * sizes.strandGap + sizes.casing,
    lanes,
  }));
  const tapers = hubTapers(ribbons, sizes.taper);
  const strands = ribbons.flatMap(({ curve, lanes }, i) => {
    const taper = ribbonTaper(sizes.taper, lanes.length);
    return lanes.map(({ id, theme, offset }) => {
      const path = strand(curve, offset * sizes.strandGap, taper, tapers[i]);
      return { id, theme, d: pathData(clipLine(path, grow(frame.box, sizes.casing))) };
    });
  });
  const drawn = strands.filter(({ d }) => d);
  return [
    ...group(
      "casings",
      drawn.map(({ d }) => element("path", { d })),
      { fill: "none", stroke: palette.paper, "stroke-width": sizes.casing, "stroke-linecap": "round" },
    ),
    ...group(
      "strands",
      drawn.map(({ id, theme, d }) =>
        element("path", {
          "data-leg": id,
          "data-theme": theme,
          stroke: palette.strand[theme],
          "stroke-dasharray": dashes(themeOf(sheet.scene.edition, theme), sizes.strand),
          d,
        }),
      ),
      { fill: "none", "stroke-width": sizes.strand, "stroke-linecap": "round" },
    ),
  ];
}
