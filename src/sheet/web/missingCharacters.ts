import { characters } from "virtual:characters";
import type { SheetSettings } from "../../state/print/settings.ts";

/** Characters of a designer's own texts that the site's fonts do not have; its own words always do. */
export function missingCharacters({ title, byline, note, reviewNumber, date }: SheetSettings): string {
  const typed = [title, byline, note, reviewNumber, date].join("");
  return [...new Set(typed)].filter((character) => !characters.includes(character)).join("");
}
