import { element, group, type SvgElement } from "../../../render/svg.ts";
import type { Palette } from "../../ink/palette.ts";
import { LEAST_LINE } from "../../page/points.ts";
import type { Drawing } from "../drawing.ts";
import type { PagePoint } from "../frame/mapFrame.ts";
import { ringsIn } from "../frame/shapes.ts";
import { hatchLines } from "./hatchLines.ts";
import { pathData } from "./pathData.ts";

/** The hatch of a membership in some rings; nothing where the ink has tints. */
export function hatched(
  palette: Palette,
  membership: string,
  rings: readonly (readonly PagePoint[])[],
): readonly SvgElement[] {
  const hatch = palette.hatch?.[membership];
  if (!hatch) return [];
  return [
    element("path", {
      fill: "none",
      stroke: palette.ink,
      "stroke-width": Math.max(LEAST_LINE, hatch.line),
      "stroke-linecap": hatch.dots ? "round" : undefined,
      "stroke-dasharray": hatch.dots ? `0 ${hatch.gap}` : undefined,
      d: pathData(hatchLines(rings, hatch)),
    }),
  ];
}

/**
 * The areas, by membership: shapes for the document's definitions, their fills, and their borders, those of
 * what the sheet is about last.
 *
 * @param id Of the map: one sheet may draw a region twice.
 * @param named Adcodes that the sheet names: a corner of another region that has no room for its name has no tint.
 */
export function regionLayers(
  { sheet, frame, palette, sizes }: Drawing,
  id: string,
  named: ReadonlySet<number>,
) {
  const shown = [...sheet.scene.regions]
    .sort((a, b) => +sheet.lit.has(a.adcode) - +sheet.lit.has(b.adcode))
    .flatMap(({ adcode, membership, area }) => {
      const rings = ringsIn(frame, area);
      if (rings.length === 0) return [];
      const lit = sheet.lit.has(adcode);
      const fill = lit || named.has(adcode) ? (lit ? palette.region : palette.aside)[membership] : null;
      return [{ adcode, membership, rings, lit, fill, ref: `${id}-${adcode}` }];
    });
  return {
    shapes: shown.map(({ ref, rings }) => element("path", { id: ref, d: pathData(rings, true) })),
    fills: group(
      "regions",
      shown.flatMap(({ adcode, ref, fill }) =>
        fill ? [element("use", { href: `#${ref}`, "data-region": String(adcode), fill })] : [],
      ),
      { "fill-rule": "evenodd" },
    ),
    hatches: group(
      "hatches",
      shown.flatMap(({ lit, membership, rings }) => (lit ? hatched(palette, membership, rings) : [])),
    ),
    borders: group(
      "borders",
      shown.map(({ ref, lit }) =>
        element("use", { href: `#${ref}`, "stroke-width": lit ? sizes.border : sizes.thin }),
      ),
      { fill: "none", stroke: palette.border, "stroke-linejoin": "round" },
    ),
  };
}

/** Adcodes of the areas that are tinted without being what the sheet is about. @param named As of {@link regionLayers}. */
export const asidesIn = ({ sheet, frame, palette }: Drawing, named: ReadonlySet<number>): number[] =>
  sheet.scene.regions
    .filter(
      ({ adcode, membership }) => !sheet.lit.has(adcode) && named.has(adcode) && palette.aside[membership],
    )
    .filter(({ area }) => ringsIn(frame, area).length > 0)
    .map(({ adcode }) => adcode);
