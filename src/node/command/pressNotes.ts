import type { SheetPages } from "../../sheet/document/drawnSheet.ts";
import { leavesCodeOut } from "../../sheet/document/leavesCodeOut.ts";
import { findingText } from "../../sheet/findingText.ts";
import { preflight } from "../../sheet/pdf/preflight.ts";
import { PRESSES } from "../../sheet/pdf/printingConditions.ts";
import { formatList } from "../../text/formatList.ts";
import { WORDS } from "../../text/words.ts";
import type { Order } from "../press/order.ts";

/** What the pages of a sheet have no room for. */
function leftOutOf([first, ...more]: SheetPages): string[] {
  const { sheet, composer } = WORDS.en;
  const parts = first.leftOut.map((part) => sheet.part[part]);
  return [
    ...(parts.length > 0 ? [sheet.leftOut(formatList(parts, "en"))] : []),
    ...([first, ...more].some(leavesCodeOut) ? [composer.qrLeftOut] : []),
  ];
}

/** What a designer should know of some sheets' files: what was left out, what a press would object to, which plates it needs. */
export function pressNotes(documents: readonly SheetPages[], order: Order): string[] {
  const words = WORDS.en;
  const notes = documents.flatMap((pages) => leftOutOf(pages).map((note) => `${pages[0].name}: ${note}`));
  const { condition } = order;
  if (condition === "office" || !order.formats.includes("pdf")) return notes;
  const plates = new Set<string>();
  let most = 0;
  for (const sheet of documents.flat()) {
    const found = preflight(sheet, order);
    for (const plate of found?.plates ?? []) plates.add(plate);
    most = Math.max(most, found?.mostInk ?? 0);
    for (const finding of found?.findings ?? []) notes.push(`${sheet.name}: ${findingText(finding, words)}`);
  }
  return [...notes, words.composer.inks(formatList([...plates], "en"), most, PRESSES[condition].mostInk)];
}
