import { type Box, grow, holds } from "../geometry/box.ts";
import type { World } from "../geometry/mercator.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import { type MapFrame, mapFrame } from "./map/frame/mapFrame.ts";
import { ringsIn } from "./map/frame/shapes.ts";
import type { SheetScene } from "./sheetScene.ts";

/** Sheets narrower than this, in mm, have an inset of their own accord. */
const NARROW = 160;
/** An inset that enlarges less is none; one narrower than this, in mm, goes beneath the map instead. */
const LEAST_ENLARGEMENT = 1.5;
const LEAST_WIDTH = 34;
/** With fewer of its seats the sheet is about something else. */
const LEAST_SEATS = 3;
/** Width to height. */
const RATIO = 1.6;
/** Parts of the map's width that are tried, the largest first. */
const PARTS = [0.5, 0.47, 0.44, 0.41, 0.38, 0.35];
/** Millimetres between the inset and the edge of the map. */
const EDGE = 1;

const cornersOf = ({ left, top, right, bottom }: Box, width: number, height: number): Box[] =>
  [
    [left + EDGE, bottom - EDGE - height],
    [right - EDGE - width, top + EDGE],
    [left + EDGE, top + EDGE],
    [right - EDGE - width, bottom - EDGE - height],
  ].map(([x = 0, y = 0]) => ({ left: x, top: y, right: x + width, bottom: y + height }));

/** Everything on a map that an inset must not cover. */
const contents = ({ scene, lit }: SheetScene, frame: MapFrame) => [
  ...scene.regions.filter(({ adcode }) => lit.has(adcode)).flatMap(({ area }) => ringsIn(frame, area).flat()),
  ...scene.ribbons.flatMap(({ curve }) => curve.map(frame.toPage)),
];

export type InsetPlace =
  | { where: "corner"; frame: MapFrame }
  | { where: "beneath"; seats: readonly World[]; height: number };

/**
 * Where the inset of the edition is: in a free corner of the map, or beneath it where no corner is wide enough.
 * Undefined where the sheet does not ask for it, does not show its places, or would not gain by it.
 *
 * @param beneath How wide, in mm, an inset beneath the map is.
 * @param mayCover Whether it may stand in a corner of the map.
 */
export function insetPlace(
  sheet: SheetScene,
  main: MapFrame,
  { inset, width }: SheetSettings,
  beneath: number,
  mayCover = true,
): InsetPlace | undefined {
  const places = sheet.scene.edition.inset?.places ?? [];
  const seats = sheet.scene.points
    .filter(({ adcode }) => places.includes(adcode) && sheet.lit.has(adcode))
    .map(({ at }) => at);
  const isShown = seats.length >= LEAST_SEATS && seats.every((at) => holds(main.safe, main.toPage(at)));
  if (!isShown || inset === false || (inset === "auto" && width >= NARROW)) return undefined;
  const across = main.safe.right - main.safe.left;
  const used = contents(sheet, main);
  for (const part of mayCover ? PARTS : []) {
    if (across * part < LEAST_WIDTH) break;
    const free = cornersOf(main.safe, across * part, (across * part) / RATIO).find(
      (box) => !used.some((point) => holds(grow(box, EDGE), point)),
    );
    const frame = free && insetFrame(free, seats);
    if (frame && frame.worldSize / main.worldSize >= LEAST_ENLARGEMENT) return { where: "corner", frame };
  }
  const height = beneath / RATIO;
  const gain =
    insetFrame({ left: 0, top: 0, right: beneath, bottom: height }, seats).worldSize / main.worldSize;
  return gain >= LEAST_ENLARGEMENT ? { where: "beneath", seats, height } : undefined;
}

/** Its seats in a box, with room for their names. */
export function insetFrame(box: Box, seats: readonly World[]): MapFrame {
  return mapFrame(box, seats, (box.right - box.left) * 0.1);
}
