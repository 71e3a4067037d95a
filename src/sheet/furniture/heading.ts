import type { Atlas } from "../../atlas/atlas.ts";
import type { Type } from "../../render/type.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { type Block, stack, textBlock } from "../page/block.ts";
import { bodyType, type SheetStyle } from "../page/sheetStyle.ts";
import type { SheetScene } from "../sheetScene.ts";
import { sheetWords } from "./words.ts";

/** Title and subtitle, a second language smaller beneath each, and the byline. */
export function heading(
  atlas: Atlas,
  sheet: SheetScene,
  settings: SheetSettings,
  style: SheetStyle,
  width: number,
): Block {
  const { palette, sizes, langs } = style;
  const words = langs.map((lang) => sheetWords(atlas, sheet, settings, lang));
  const title: Type = { size: sizes.title, face: "serif", fill: palette.ink };
  const second: Type = { ...title, size: Math.max(sizes.subtitle, sizes.title * 0.6) };
  const subtitle: Type = { ...bodyType(style), size: sizes.subtitle };
  const titles = settings.title === null ? words.map((each) => each.title) : [settings.title];
  // 绵阳 as well as 绵阳市: titles leave the last letter out.
  const names = [...atlas.jurisdictions.values()].map(({ name }) => name.short.zh);
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
