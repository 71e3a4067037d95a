import type { Edition } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { Type } from "../../render/type.ts";
import type { SheetLang } from "../../state/print/settings.ts";
import { type Words, wordsOf } from "../../text/words.ts";
import type { Palette } from "../ink/palette.ts";
import type { PageSizes } from "./pageSizes.ts";

/** What all furniture is drawn with. */
export interface SheetStyle {
  edition: Edition;
  palette: Palette;
  sizes: PageSizes;
  langs: readonly [Lang, ...Lang[]];
}

/** What a sheet is written in, the second language beneath the first. */
export const langsOf = (
  lang: SheetLang,
  { languages: [first, ...others] }: Edition,
): readonly [Lang, ...Lang[]] => (lang === "both" ? [first, ...others.slice(0, 1)] : [lang]);

/** The same words in the languages of the sheet. */
export const inEach = ({ edition, langs }: SheetStyle, say: (words: Words) => string): string[] =>
  langs.map((lang) => say(wordsOf(edition, lang)));

/** The same words in the languages of the sheet, side by side: 甲 A. */
export const sideBySide = (style: SheetStyle, say: (words: Words) => string) => inEach(style, say).join(" ");

/** Of running text. */
export const bodyType = ({ palette, sizes }: SheetStyle): Type => ({
  size: sizes.body,
  face: "sans",
  fill: palette.ink,
});
/** Of notes and sources. */
export const smallType = ({ palette, sizes }: SheetStyle): Type => ({
  size: sizes.small,
  face: "sans",
  fill: palette.quiet,
});
