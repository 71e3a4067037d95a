import type { Atlas } from "../atlas/atlas.ts";
import type { SvgElement } from "../render/svg.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { Contents } from "./contents.ts";
import { agreementText } from "./furniture/agreementText.ts";
import { beside } from "./furniture/beside.ts";
import { compareTables } from "./furniture/compareTables.ts";
import { heading } from "./furniture/heading.ts";
import { imprint } from "./furniture/imprint.ts";
import { legend } from "./furniture/legend.ts";
import { nameKey } from "./furniture/nameKey.ts";
import { partnershipList } from "./furniture/partnershipList.ts";
import { scaleAndNorth } from "./furniture/scaleAndNorth.ts";
import { insetFrame, insetPlace } from "./inset.ts";
import { furnitureWidth, type Layout, layout, SheetTooSmall } from "./layout.ts";
import type { LeftOut } from "./leftOut.ts";
import { type DrawnMaps, drawMaps } from "./map/drawMaps.ts";
import { type MapFrame, mapFrame } from "./map/mapFrame.ts";
import { onGround } from "./map/onGround.ts";
import { type Block, NOTHING, stack, textBlock } from "./page/block.ts";
import { inEach, type SheetStyle, smallType } from "./page/sheetStyle.ts";
import type { SheetScene } from "./sheetScene.ts";

/** The key of numbers beneath the map needs room, which may cost the map names: so often it is tried anew. */
const PASSES = 3;
/** From the edge of a map to what it must show, in heights of the hub's name. */
const HUB_ROOM = 1.9;

/** A sheet that is drawn: its parts, and how high the trimmed page is, in mm. */
export interface ComposedSheet {
  height: number;
  parts: readonly SvgElement[];
  leftOut: readonly LeftOut[];
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
  const { palette, sizes } = style;
  const width = furnitureWidth(settings, sheet.extent, contents.side);
  const head = heading(atlas, sheet, settings, style, width);
  // Where the map is of a region or an agreement, its ends are in the corners, with their names.
  const room = settings.subject ? sizes.name.hub * HUB_ROOM : sizes.gap * 2;
  const frameIn = ({ map, safe }: Pick<Layout, "map" | "safe">) =>
    onGround(mapFrame(map, sheet.extent, room, safe), sheet.scene);
  const between = sizes.gap * 0.8;
  const tables = compareTables(atlas, sheet, settings, style, width, contents);
  const texts = stack([listOf(atlas, sheet, settings, style, contents, width), tables.block], between);

  const small = imprint(settings, style, width, palette.ground.length > 0);

  function compose(
    known: Pick<DrawnMaps, "numbered" | "asides">,
    passes: number,
    mayCover = true,
  ): ComposedSheet {
    const { numbered, asides } = known;
    // The tables of a comparison say what its own numbers stand for.
    const explained =
      contents.tables === "none" || contents.tables === "later" ? 0 : (sheet.comparison?.columns.length ?? 0);
    const unexplained = numbered.filter(({ number }) => number > explained);
    const below = (frame: MapFrame) =>
      stack(
        [
          beside(legend(style, sheet, asides), scaleAndNorth(style, frame), width, sizes.gap),
          nameKey(style, unexplained, width),
          texts,
        ],
        between,
      );
    const anywhere = { left: 0, top: 0, right: width, bottom: width };
    const { height: belowHeight } = below(frameIn({ map: anywhere, safe: anywhere }));
    const furniture = { heading: head.height, small: small.height, map: contents.map, side: contents.side };
    const arrange = (height: number) =>
      layout(settings, sizes, { ...furniture, below: height }, sheet.extent);

    // The last that a low page does without is an inset beneath its map that nobody asked for.
    const isLast = contents.map === 0 && settings.inset !== true;
    const hasRoom = (inset: number) => !isLast || fits(() => arrange(belowHeight + inset + sizes.gap));
    const alone = arrange(belowHeight);
    const found = insetPlace(sheet, frameIn(alone), settings, width, mayCover);
    const wanted = found?.where === "beneath" && !hasRoom(found.height) ? undefined : found;
    const above = wanted?.where === "beneath" ? wanted.height + sizes.gap : 0;
    const place = above > 0 ? arrange(belowHeight + above) : alone;
    const frame = frameIn(place);
    const [x, y] = place.below;
    const inset =
      wanted?.where === "beneath"
        ? insetFrame({ left: x, top: y, right: x + width, bottom: y + wanted.height }, wanted.seats)
        : wanted?.frame;

    const maps = drawMaps(atlas, { sheet, frame, palette, sizes }, style.langs, inset);
    const isKnown = maps.numbered.length === numbered.length && maps.asides.length === asides.length;
    if (!isKnown && passes > 1) return compose(maps, passes - 1, mayCover);
    if (maps.isInsetInOne && wanted?.where === "corner" && contents.grows) {
      const beneath = compose(known, passes, false);
      if (!beneath.leftOut.includes("secondNames")) return beneath;
    }
    const parts = [
      ...head.draw(...place.heading),
      ...maps.drawn,
      ...below(frame).draw(x, y + above),
      ...small.draw(...place.small),
    ];
    return {
      height: place.height,
      parts,
      leftOut: [
        ...tables.leftOut,
        ...(maps.isInOne || maps.isInsetInOne ? (["secondNames"] as const) : []),
        ...(settings.inset === true && !inset ? (["inset"] as const) : []),
      ],
    };
  }
  return compose({ numbered: [], asides: [] }, PASSES);
}
