import type { Group, Role, Theme } from "../../../atlas/edition/edition.ts";
import { element } from "../../../render/svg.ts";
import { WHITE_COURSE } from "../../map/layers/groundLayers.ts";
import { seatMark, venueMark } from "../../map/layers/marks.ts";
import { hatched } from "../../map/layers/regionLayers.ts";
import { dashes } from "../../map/layers/strandLayer.ts";
import type { SheetStyle } from "../../page/sheetStyle.ts";
import type { Item } from "./flow.ts";

/** A piece of a theme's line, as the map draws it. */
export function themeSwatch({ palette, sizes }: SheetStyle, theme: Theme): Item {
  const width = sizes.body * 2.6;
  return {
    width,
    draw: (x, y) => [
      element("line", {
        x1: x + sizes.strand,
        y1: y,
        x2: x + width - sizes.strand,
        y2: y,
        stroke: palette.strand[theme.id],
        "stroke-width": sizes.strand,
        "stroke-linecap": "round",
        "stroke-dasharray": dashes(theme, sizes.strand),
      }),
    ],
  };
}

/** A piece of a group's fill, or of its tint where the sheet is about others; of mere positions their hollow point. */
export function membershipSwatch(style: SheetStyle, { id, fill }: Group, isAside = false): Item {
  if (fill === null) return seatSwatch(style, "position");
  const { palette, sizes } = style;
  const [width, height] = [sizes.body * 1.7, sizes.body * 1.1];
  return {
    width,
    draw(left, middle) {
      const [top, right, bottom] = [middle - height / 2, left + width, middle + height / 2];
      const ring = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ] as const;
      return [
        element("rect", {
          x: left,
          y: top,
          width,
          height,
          fill: (isAside ? palette.aside : palette.region)[id] ?? palette.paper,
          stroke: palette.border,
          "stroke-width": sizes.thin,
        }),
        ...(isAside ? [] : hatched(palette, id, [ring])),
      ];
    },
  };
}

/** The key of a seat: its mark on the map, a little larger. */
export function seatSwatch({ palette, sizes }: SheetStyle, role: Role): Item {
  const r = sizes.point[role] * 1.3;
  return { width: 2 * r, draw: (x, y) => [seatMark([x + r, y], role, palette, sizes)] };
}

/** The key of a venue. */
export function venueSwatch({ palette, sizes }: SheetStyle): Item {
  const r = sizes.venue * 1.2;
  return { width: 2 * r, draw: (x, y) => venueMark([x + r, y], palette, sizes) };
}

/** The key of the main river. */
export function riverSwatch({ palette, sizes }: SheetStyle): Item {
  const width = sizes.body * 2.2;
  const course = (x: number, y: number, stroke: string, across: number) =>
    element("line", {
      x1: x,
      y1: y,
      x2: x + width,
      y2: y,
      stroke,
      "stroke-width": across,
      "stroke-linecap": "round",
    });
  return {
    width,
    draw: (x, y) => [
      course(x, y, palette.river, sizes.river[1]),
      ...(palette.hatch ? [course(x, y, palette.paper, sizes.river[1] * WHITE_COURSE)] : []),
    ],
  };
}
