import type { Atlas } from "../../atlas/atlas.ts";
import { type Box, boxOf, grow, holds } from "../../geometry/box.ts";
import { element } from "../../render/svg.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import type { SheetStyle } from "../page/sheetStyle.ts";
import type { Drawing } from "./drawing.ts";
import type { MapFrame } from "./frame/mapFrame.ts";
import { insetScale } from "./insetScale.ts";
import { type DrawnMap, type LaidMap, layMap } from "./layMap.ts";

/** A seat nearer to the edge of the inset, in mm, is left to the main map. */
const EDGE = 3;

/** The part of a map that another one enlarges, on the page. */
function enlarged(main: MapFrame, { box, centre, worldSize }: MapFrame): Box {
  const by = main.worldSize / worldSize / 2;
  const [x, y] = main.toPage(centre);
  const [dx, dy] = [(box.right - box.left) * by, (box.bottom - box.top) * by];
  return boxOf([
    [x - dx, y - dy],
    [x + dx, y + dy],
  ]);
}

/** The frame around that part, on the main map. */
const enlargedMark = ({ left, top, right, bottom }: Box, { palette, sizes }: Drawing) =>
  element("rect", {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: "none",
    stroke: palette.ink,
    "stroke-width": sizes.border,
  });

/** The map with more names in full, else with more languages, else the second. */
function better(one: LaidMap, other: LaidMap): LaidMap {
  const lost = ({ numbered, isInOne }: LaidMap) => 2 * numbered.length + (isInOne ? 1 : 0);
  return lost(one) < lost(other) ? one : other;
}

/** As of {@link LaidMap}, of both maps. */
export interface LaidMaps extends Pick<LaidMap, "numbered" | "isInOne"> {
  asides: readonly number[];
  /** Whether the inset had no room for the names' second language. */
  isInsetInOne: boolean;
  draw(): DrawnMap;
}

/**
 * The map, and the inset with its frame marked on the map; what the inset names the map leaves to it.
 */
export function layMaps(
  atlas: Atlas,
  main: Drawing,
  langs: SheetStyle["langs"],
  inset: MapFrame | undefined,
  { scale: hasScale, nudges }: Pick<SheetSettings, "scale" | "nudges">,
): LaidMaps {
  // A compared area keeps its number from the comparison.
  const compared = main.sheet.comparison?.columns.length ?? 0;
  const whole = {
    id: "main",
    langs,
    skip: new Set<number>(),
    covers: [],
    numbersFrom: compared + 1,
    nudges,
  };
  if (!inset) {
    const { numbered, isInOne, asides, draw } = layMap(atlas, main, whole);
    return { numbered, isInOne, isInsetInOne: false, asides: asides([]), draw: () => draw([]) };
  }
  const skip = main.sheet.scene.points
    .filter(({ at }) => holds(grow(inset.box, -EDGE), inset.toPage(at)))
    .map(({ adcode }) => adcode);
  const part = enlarged(main.frame, inset);
  const map = layMap(atlas, main, {
    ...whole,
    skip: new Set(skip),
    covers: [inset.box, part],
    over: [enlargedMark(part, main)],
  });
  const drawing = { ...main, frame: inset };
  const scale = hasScale ? insetScale(drawing, { edition: atlas.edition, langs }) : undefined;
  const insetWith = (bar: typeof scale) =>
    layMap(atlas, drawing, {
      ...whole,
      id: "inset",
      skip: null,
      covers: bar ? [bar.box] : [],
      read: bar ? [bar.box] : [],
      over: bar?.drawn ?? [],
      numbersFrom: Math.max(compared, ...map.numbered.map(({ number }) => number)) + 1,
    });
  const scaled = insetWith(scale);
  // A name is worth more than a scale.
  const close =
    scale && (scaled.numbered.length > 0 || scaled.isInOne) ? better(insetWith(undefined), scaled) : scaled;
  return {
    numbered: [...map.numbered, ...close.numbered],
    // What the inset has left out has no tint on the map either.
    asides: [...map.asides(close.named), ...close.asides(map.named)],
    isInOne: map.isInOne,
    isInsetInOne: close.isInOne,
    draw() {
      const [one, other] = [map.draw(close.named), close.draw(map.named)];
      return { drawn: [...one.drawn, ...other.drawn], names: [...one.names, ...other.names] };
    },
  };
}
