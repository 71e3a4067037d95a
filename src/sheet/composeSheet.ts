import type { Atlas } from "../atlas/atlas.ts";
import type { Box } from "../geometry/box.ts";
import type { SvgElement } from "../render/svg.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { Contents } from "./contents.ts";
import { agreementText } from "./furniture/agreementText.ts";
import { heading } from "./furniture/heading.ts";
import { imprint } from "./furniture/imprint.ts";
import { mapKey } from "./furniture/legend/mapKey.ts";
import { nameKey } from "./furniture/legend/nameKey.ts";
import { partnershipList } from "./furniture/partnershipList.ts";
import { compareTables } from "./furniture/tables/compareTables.ts";
import { insetFrame, insetPlace } from "./inset.ts";
import { furnitureWidth, isBeside, type Layout, layout, SheetTooSmall } from "./layout.ts";
import type { LeftOut } from "./leftOut.ts";
import { cropFrame, cropOf, type MapCrop } from "./map/frame/cropFrame.ts";
import { inSight, isSameSight } from "./map/frame/inSight.ts";
import { isSameFrame, type MapFrame, mapFrame } from "./map/frame/mapFrame.ts";
import { groundOf, onGround, raised } from "./map/frame/onGround.ts";
import type { NameOnPage } from "./map/layMap.ts";
import { type LaidMaps, layMaps } from "./map/layMaps.ts";
import { type Block, NOTHING, stack, textBlock } from "./page/block.ts";
import type { PageSizes } from "./page/pageSizes.ts";
import { inEach, type SheetStyle, smallType } from "./page/sheetStyle.ts";
import type { SheetScene } from "./sheetScene.ts";

/** The key of numbers beneath the map needs room, which may cost the map names: so often it is tried anew. */
const PASSES = 3;
/** From the edge of a map to what it must show, in heights of the hub's name. */
const HUB_ROOM = 1.9;

/** What the furniture beneath a map says of it, which costs the map room: as it was drawn before. */
interface Known extends Pick<LaidMaps, "numbered" | "asides"> {
  /** What of the sheet is in sight. */
  seen: SheetScene;
}

const isSame = (one: Known, other: Known) =>
  one.numbered.length === other.numbered.length &&
  one.asides.length === other.asides.length &&
  isSameSight(one.seen, other.seen);

/** A sheet that is drawn: its parts, and how high the trimmed page is, in mm. */
export interface ComposedSheet {
  height: number;
  parts: readonly SvgElement[];
  /** Where the map is, on the page that has it, how it is moved, and where its names are, the inset's too. */
  map?: { box: Box; crop: MapCrop; names: readonly NameOnPage[] };
  leftOut: readonly LeftOut[];
}

/** From the edge of the map to what it must show, in mm. */
function roomAround({ subject, extent }: SheetSettings, sizes: PageSizes): number {
  if (extent?.kind === "box") return 0;
  // Where the map is of a region, an agreement or a view, its ends are in the corners, with their names.
  const hasEnds = extent ? extent.kind === "view" : subject !== null;
  return hasEnds ? sizes.name.hub * HUB_ROOM : sizes.gap * 2;
}

function fits(arrange: () => Layout): boolean {
  try {
    arrange();
    return true;
  } catch (error) {
    if (error instanceof SheetTooSmall) return false;
    throw error;
  }
}

function listOf(
  atlas: Atlas,
  sheet: SheetScene,
  settings: SheetSettings,
  style: SheetStyle,
  { list }: Contents,
  width: number,
): Block {
  if (list === "later")
    return stack(
      inEach(style, (words) => words.sheet.listLater).map((text) => textBlock(text, smallType(style), width)),
      0,
    );
  if (list === "none") return NOTHING;
  const [only] = sheet.partnerships;
  if (settings.subject?.kind !== "partnership" || !only)
    return partnershipList(atlas, sheet, style, width, list);
  return agreementText(only, style, width);
}

/** What of a page is the same however often its map is tried anew. */
interface Draft {
  atlas: Atlas;
  sheet: SheetScene;
  settings: SheetSettings;
  style: SheetStyle;
  contents: Contents;
  /** Of the furniture, in mm. */
  width: number;
  head: Block;
  tables: ReturnType<typeof compareTables>;
  /** List and tables. */
  texts: Block;
  small: Block;
  /** The maps in their frames: the same again where only what stands around them has changed. */
  mapsIn(frame: MapFrame, inset: MapFrame | undefined): LaidMaps;
}

/** Between blocks of the furniture, in gaps. */
const BETWEEN = 0.8;

/** The frame of the map in a place of the page, as it is without a crop, and moved by the crop. */
function framesOf({ sheet, settings, style }: Draft) {
  const room = roomAround(settings, style.sizes);
  const whole = ({ map, safe }: Pick<Layout, "map" | "safe">) => mapFrame(map, sheet.extent, room, safe);
  const cropped = (place: Pick<Layout, "map" | "safe">) => {
    const frame = cropFrame(whole(place), settings.crop, sheet.extent, groundOf(sheet.scene));
    return raised(onGround(frame, sheet.scene), place.map);
  };
  return { whole, cropped };
}

/** What stands beneath a map in a frame, or beside it. */
function belowMap(draft: Draft, { numbered, asides, seen }: Known, frame: MapFrame): Block {
  const { sheet, settings, style, contents, width, texts } = draft;
  // The tables of a comparison say what its own numbers stand for.
  const explained =
    contents.tables === "none" || contents.tables === "later" ? 0 : (sheet.comparison?.columns.length ?? 0);
  const unexplained = numbered.filter(({ number }) => number > explained);
  const key = mapKey(settings, style, seen, asides, frame, width);
  return stack([key, nameKey(style, unexplained, width), texts], style.sizes.gap * BETWEEN);
}

/** Where the map is on the page, and where its inset, if it has one: how much room that takes beneath the map, in mm. */
function placed(draft: Draft, belowHeight: number, mayCover: boolean) {
  const { sheet, settings, style, contents, width, head, small } = draft;
  const { sizes } = style;
  const furniture = { heading: head.height, small: small.height, map: contents.map, side: contents.side };
  const arrange = (height: number) => layout(settings, sizes, { ...furniture, below: height }, sheet.extent);
  const { cropped } = framesOf(draft);
  // The last that a low page does without is an inset beneath its map that nobody asked for.
  const isLast = contents.map === 0 && settings.inset !== true;
  const hasRoom = (inset: number) => !isLast || fits(() => arrange(belowHeight + inset + sizes.gap));
  const alone = arrange(belowHeight);
  const found = insetPlace(sheet, cropped(alone), settings, width, mayCover);
  const wanted = found?.where === "beneath" && !hasRoom(found.height) ? undefined : found;
  const above = wanted?.where === "beneath" ? wanted.height + sizes.gap : 0;
  const place = above > 0 ? arrange(belowHeight + above) : alone;
  const frame = cropped(place);
  const [x, under] = place.below;
  // What explains a map stands right beneath it, also where the ground ends before the page does.
  const y = isBeside(settings) ? under : under - (place.map.bottom - frame.box.bottom);
  const inset =
    wanted?.where === "beneath"
      ? insetFrame({ left: x, top: y, right: x + width, bottom: y + wanted.height }, wanted.seats)
      : wanted?.frame;
  return { place, frame, inset, isInCorner: wanted?.where === "corner", below: [x, y + above] as const };
}

/** Draws a page, anew where its map turns out to need another key than it was given room for. */
function drawn(draft: Draft, known: Known, passes: number, mayCover = true): ComposedSheet {
  const { atlas, sheet, settings, contents, width, head, small, tables } = draft;
  const { whole, cropped } = framesOf(draft);
  const anywhere = { left: 0, top: 0, right: width, bottom: width };
  const { height } = belowMap(draft, known, cropped({ map: anywhere, safe: anywhere }));
  const { place, frame, inset, isInCorner, below } = placed(draft, height, mayCover);
  const maps = draft.mapsIn(frame, inset);
  // Else all that the sheet is about is in sight.
  const isFramed = settings.extent !== null || settings.crop !== null;
  const found: Known = { ...maps, seen: isFramed ? inSight(atlas, sheet, frame) : sheet };
  if (!isSame(found, known) && passes > 1) return drawn(draft, found, passes - 1, mayCover);
  if (maps.isInsetInOne && isInCorner && contents.grows) {
    const beneath = drawn(draft, known, passes, false);
    if (!beneath.leftOut.includes("secondNames")) return beneath;
  }
  const { drawn: drawnMaps, names } = maps.draw();
  return {
    height: place.height,
    parts: [
      ...head.draw(...place.heading),
      ...drawnMaps,
      ...belowMap(draft, known, frame).draw(...below),
      ...small.draw(...place.small),
    ],
    map: {
      box: frame.box,
      crop: cropOf(frame, whole(place), settings.crop, sheet.extent),
      names,
    },
    leftOut: [
      ...tables.leftOut,
      ...(maps.isInOne || maps.isInsetInOne ? (["secondNames"] as const) : []),
      ...(settings.inset === true && !inset ? (["inset"] as const) : []),
    ],
  };
}

/** Lays the maps of a sheet, anew where their frames are others than before. */
function mapsOf(
  atlas: Atlas,
  sheet: SheetScene,
  settings: SheetSettings,
  { palette, sizes, langs }: SheetStyle,
): Draft["mapsIn"] {
  let last: { frame: MapFrame; inset: MapFrame | undefined; maps: LaidMaps } | undefined;
  return (frame, inset) => {
    if (!last || !isSameFrame(last.frame, frame) || !isSameFrame(last.inset, inset)) {
      const maps = layMaps(atlas, { sheet, frame, palette, sizes }, langs, inset, settings);
      last = { frame, inset, maps };
    }
    return last.maps;
  };
}

/**
 * Puts heading, maps and furniture on a page and draws them.
 *
 * @throws SheetTooSmall where these contents leave the map less than they ask for.
 */
export function composeSheet(
  atlas: Atlas,
  sheet: SheetScene,
  settings: SheetSettings,
  style: SheetStyle,
  contents: Contents,
): ComposedSheet {
  const width = furnitureWidth(settings, sheet.extent, contents.side);
  const tables = compareTables(atlas, sheet, settings, style, width, contents);
  const list = listOf(atlas, sheet, settings, style, contents, width);
  const draft: Draft = {
    atlas,
    sheet,
    settings,
    style,
    contents,
    width,
    head: heading(atlas, sheet, settings, style, width),
    tables,
    texts: stack([list, tables.block], style.sizes.gap * BETWEEN),
    small: imprint(settings, style, width, sheet.extent),
    mapsIn: mapsOf(atlas, sheet, settings, style),
  };
  return drawn(draft, { numbered: [], asides: [], seen: sheet }, PASSES);
}
