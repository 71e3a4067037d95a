import type { SheetPages } from "../../sheet/document/drawnSheet.ts";
import { leavesCodeOut } from "../../sheet/document/leavesCodeOut.ts";
import { findingText } from "../../sheet/findingText.ts";
import { preflight } from "../../sheet/pdf/preflight.ts";
import { PRESSES } from "../../sheet/pdf/printingConditions.ts";
import { formatList } from "../../text/formatList.ts";
import { WORDS } from "../../text/words.ts";
import type { Order } from "../press/order.ts";

/** What a designer should know of some sheets' files: what was left out, what a press would object to, which plates it needs. */
export function pressNotes(documents: readonly SheetPages[], order: Order): string[] {
  const words = WORDS.en;
  const left = documents.flat().filter(leavesCodeOut);
  const notes = [
    ...left.map(({ name }) => `${name}: ${words.composer.qrLeftOut}`),
    ...documents
      .filter(([{ leftOut }]) => leftOut.length > 0)
      .map(([{ name, leftOut }]) => {
        const parts = leftOut.map((part) => words.sheet.part[part]);
        return `${name}: ${words.sheet.leftOut(formatList(parts, "en"))}`;
      }),
  ];
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
