import type { Atlas } from "../atlas/atlas.ts";
import type { ComposedSheet } from "./composeSheet.ts";
import { LIST_FORMS } from "./contents.ts";
import { agreementText } from "./furniture/agreementText.ts";
import { partnershipList } from "./furniture/partnershipList.ts";
import { furtherPages, type PagedSettings } from "./furtherPages.ts";
import { SheetTooSmall } from "./layout.ts";
import type { SheetStyle } from "./page/sheetStyle.ts";
import type { SheetScene } from "./sheetScene.ts";

/**
 * The page of a sheet's partnerships, after that of the map which has no room for them: as much of them as it holds.
 *
 * @throws SheetTooSmall where it does not hold the least that can be said of them.
 */
export function composeList(
  atlas: Atlas,
  sheet: SheetScene,
  settings: PagedSettings,
  style: SheetStyle,
): ComposedSheet[] {
  const { width, room, pages } = furtherPages(atlas, sheet, settings, style);
  const [only] = sheet.partnerships;
  const lists =
    settings.subject?.kind === "partnership" && only
      ? [agreementText(only, style, width)]
      : LIST_FORMS.map((form) => partnershipList(atlas, sheet, style, width, form));
  const list = lists.find(({ height }) => height <= room);
  if (!list) throw new SheetTooSmall(settings.height, settings.height - room + (lists.at(-1)?.height ?? 0));
  return pages([list]);
}
