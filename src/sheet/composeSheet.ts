import type { Atlas } from "../atlas/atlas.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { Contents } from "./contents.ts";
import { agreementText } from "./furniture/agreementText.ts";
import { beside } from "./furniture/beside.ts";
import { type Block, NOTHING, stack } from "./furniture/block.ts";
import { compareTables } from "./furniture/compareTables.ts";
import { heading } from "./furniture/heading.ts";
import { imprint } from "./furniture/imprint.ts";
import { legend } from "./furniture/legend.ts";
import { nameKey } from "./furniture/nameKey.ts";
import { partnershipList } from "./furniture/partnershipList.ts";
import { scaleAndNorth } from "./furniture/scaleAndNorth.ts";
import type { SheetStyle } from "./furniture/sheetStyle.ts";
import { insetFrame, insetPlace } from "./inset.ts";
import { furnitureWidth, type Layout, layout, SheetTooSmall } from "./layout.ts";
import { drawMaps } from "./map/drawMaps.ts";
import { type MapFrame, mapFrame } from "./map/mapFrame.ts";
import type { NumberedName } from "./map/sheetNames.ts";
import type { SheetScene } from "./sheetScene.ts";

/** The key of numbers beneath the map needs room, which may cost the map names: so often it is tried anew. */
const PASSES = 3;
/** From the edge of a map to what it must show, in heights of the hub's name. */
const HUB_ROOM = 1.9;

/** A sheet that is drawn: its parts as SVG, and how high the trimmed page is, in mm. */
export interface ComposedSheet {
  height: number;
  parts: readonly string[];
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
): Block {
  const width = furnitureWidth(settings, sheet.extent);
  const [only] = sheet.partnerships;
  if (settings.subject?.kind !== "partnership" || !only)
    return partnershipList(atlas, sheet, style, width, list);
  return list === "none" ? NOTHING : agreementText(only, style, width);
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
  const width = furnitureWidth(settings, sheet.extent);
  const head = heading(atlas, sheet, settings, style, width);
  // Where the map is of a region or an agreement, its ends are in the corners, with their names.
  const room = settings.subject ? sizes.name.hub * HUB_ROOM : sizes.gap * 2;
  const frameIn = ({ map, safe }: Pick<Layout, "map" | "safe">) => mapFrame(map, sheet.extent, room, safe);
  const between = sizes.gap * 0.8;
  const texts = stack(
    [
      listOf(atlas, sheet, settings, style, contents),
      compareTables(atlas, sheet, settings, style, width, contents.tables),
    ],
    between,
  );

  function compose(numbered: readonly NumberedName[], passes: number): ComposedSheet {
    // The tables of a comparison say what its own numbers stand for.
    const known = contents.tables === "none" ? 0 : (sheet.comparison?.columns.length ?? 0);
    const unexplained = numbered.filter(({ number }) => number > known);
    const foot = (frame: MapFrame) =>
      stack(
        [
          beside(legend(style, sheet), scaleAndNorth(style, frame), width, sizes.gap),
          nameKey(style, unexplained, width),
          texts,
          imprint(settings, style, width, palette.ground.length > 0),
        ],
        between,
      );
    const anywhere = { left: 0, top: 0, right: width, bottom: width };
    const { height: footHeight } = foot(frameIn({ map: anywhere, safe: anywhere }));
    const arrange = (below: number) =>
      layout(settings, sizes, { heading: head.height, below, map: contents.map }, sheet.extent);

    // The last that a low page does without is an inset beneath its map that nobody asked for.
    const isLast = contents.map === 0 && settings.inset !== true;
    const hasRoom = (inset: number) => !isLast || fits(() => arrange(footHeight + inset + sizes.gap));
    const alone = arrange(footHeight);
    const found = insetPlace(sheet, frameIn(alone), settings, width);
    const wanted = found?.where === "beneath" && !hasRoom(found.height) ? undefined : found;
    const above = wanted?.where === "beneath" ? wanted.height + sizes.gap : 0;
    const place = above > 0 ? arrange(footHeight + above) : alone;
    const frame = frameIn(place);
    const [x, y] = place.below;
    const inset =
      wanted?.where === "beneath"
        ? insetFrame({ left: x, top: y, right: x + width, bottom: y + wanted.height }, wanted.seats)
        : wanted?.frame;

    const maps = drawMaps(atlas, { sheet, frame, palette, sizes }, style.langs, inset);
    if (maps.numbered.length !== numbered.length && passes > 1) return compose(maps.numbered, passes - 1);
    const parts = [head.draw(...place.heading), maps.svg, foot(frame).draw(x, y + above)];
    return { height: place.height, parts };
  }
  return compose([], PASSES);
}
