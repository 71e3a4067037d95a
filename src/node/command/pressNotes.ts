import type { Edition } from "../../atlas/edition/edition.ts";
import type { SheetPages } from "../../sheet/document/drawnSheet.ts";
import { findingText } from "../../sheet/findingText.ts";
import { preflight } from "../../sheet/pdf/press/preflight.ts";
import { PRESSES } from "../../sheet/pdf/press/printingConditions.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { Order } from "../press/order.ts";

/**
 * What a designer should know of some sheets' files: what their pages have no room for, what a press would object to,
 * which plates it needs.
 */
export function pressNotes(edition: Edition, documents: readonly SheetPages[], order: Order): string[] {
  const words = wordsOf(edition, "en");
  const notes = documents.flatMap(([{ name, leftOut }]) => {
    const parts = leftOut.map((part) => words.sheet.part[part]);
    return parts.length > 0 ? [`${name}: ${words.sheet.leftOut(formatsOf("en").list(parts))}`] : [];
  });
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
  return [...notes, words.composer.inks(formatsOf("en").list([...plates]), most, PRESSES[condition].mostInk)];
}
