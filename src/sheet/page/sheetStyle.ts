import type { Type } from "../../render/type.ts";
import type { Lang } from "../../state/lang.ts";
import type { SheetLang } from "../../state/print/settings.ts";
import { WORDS, type Words } from "../../text/words.ts";
import type { Palette } from "../ink/palette.ts";
import type { PageSizes } from "./pageSizes.ts";

/** What all furniture is drawn with. */
export interface SheetStyle {
  palette: Palette;
  sizes: PageSizes;
  langs: readonly Lang[];
}

export const langsOf = (lang: SheetLang): readonly Lang[] => (lang === "both" ? ["zh", "en"] : [lang]);

/** The same words in the languages of the sheet. */
export const inEach = ({ langs }: SheetStyle, say: (words: Words) => string): string[] =>
  langs.map((lang) => say(WORDS[lang]));

/** The same words in the languages of the sheet, side by side: 产业 Industry. */
export const sideBySide = (style: SheetStyle, say: (words: Words) => string) => inEach(style, say).join(" ");

export const bodyType = ({ palette, sizes }: SheetStyle): Type => ({
  size: sizes.body,
  face: "sans",
  fill: palette.ink,
});
export const smallType = ({ palette, sizes }: SheetStyle): Type => ({
  size: sizes.small,
  face: "sans",
  fill: palette.quiet,
});
