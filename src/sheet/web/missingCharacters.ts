import { characters } from "virtual:characters";
import type { SheetSettings } from "../../state/print/settings.ts";
import { CharactersMissing } from "./CharactersMissing.ts";

/** Characters of a designer's own texts that the site's fonts do not have; its own words always do. */
export function missingCharacters({ title, byline, note, reviewNumber, date }: SheetSettings): string {
  const typed = [title, byline, note, reviewNumber, date].join("");
  return [...new Set(typed)].filter((character) => !characters.includes(character)).join("");
}

/** @throws CharactersMissing where a file that cannot borrow a font of the computer's would lack some. */
export function noneMissing(settings: SheetSettings): void {
  const missing = missingCharacters(settings);
  if (missing) throw new CharactersMissing(missing);
}
