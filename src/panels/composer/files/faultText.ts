import { SheetTooSmall } from "../../../sheet/layout.ts";
import { CharactersMissing } from "../../../sheet/web/fonts/CharactersMissing.ts";
import { PictureTooLarge } from "../../../sheet/web/png/PictureTooLarge.ts";
import type { Words } from "../../../text/words.ts";

/** Why a file was not made, in plain words. */
export function faultText(fault: unknown, { composer, gap }: Words): string {
  const words = composer.fault;
  if (fault instanceof SheetTooSmall) return words.height(fault.needed);
  if (fault instanceof CharactersMissing) return words.characters(fault.characters);
  if (!(fault instanceof PictureTooLarge)) return words.failed;
  const { asked, largest } = fault;
  const way = largest ? words.largest(largest.dpi, largest.width, largest.height) : words.noneFits;
  return [words.tooLarge(asked.width, asked.height), way].join(gap);
}
