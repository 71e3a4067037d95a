import type { Atlas } from "../../atlas/atlas.ts";
import type { Type } from "../../render/type.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { type Block, stack, textBlock } from "../page/block.ts";
import { bodyType, type SheetStyle } from "../page/sheetStyle.ts";
import type { SheetScene } from "../sheetScene.ts";
import { chineseIn } from "./chineseIn.ts";
import { sheetWords } from "./words.ts";

/** Title and subtitle, unless they are switched off, a second language smaller beneath each, and the byline. */
export function heading(
  atlas: Atlas,
  sheet: SheetScene,
  settings: SheetSettings,
  style: SheetStyle,
  width: number,
): Block {
  const { palette, sizes, langs } = style;
  const shown = settings.heading ? langs : [];
  const words = shown.map((lang) => sheetWords(atlas, sheet, settings, lang));
  const title: Type = { size: sizes.title, face: "serif", fill: palette.ink };
  const second: Type = { ...title, size: Math.max(sizes.subtitle, sizes.title * 0.6) };
  const subtitle: Type = { ...bodyType(style), size: sizes.subtitle };
  const titles =
    settings.title === null || !settings.heading ? words.map((each) => each.title) : [settings.title];
  // Titles leave the last letter of a Chinese name out: 市, 区, 州.
  const names = [...atlas.jurisdictions.values()].flatMap(({ name }) => chineseIn(name.short));
  const whole = [...names, ...names.map((name) => name.slice(0, -1))];
  return stack(
    [
      ...titles.map((text, i) => textBlock(text, i === 0 ? title : second, width, { whole })),
      ...words.map((each) => textBlock(each.subtitle, subtitle, width, { whole })),
      textBlock(settings.byline ?? "", { ...bodyType(style), fill: palette.quiet }, width),
    ],
    sizes.gap * 0.2,
  );
}
