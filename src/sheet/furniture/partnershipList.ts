import type { Atlas } from "../../atlas/atlas.ts";
import { themeOf } from "../../atlas/edition/edition.ts";
import type { Partnership } from "../../atlas/files/schema.ts";
import type { Lang } from "../../atlas/lang.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { LEADING } from "../../render/type.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { ListForm } from "../contents.ts";
import { type Block, stack, textBlock } from "../page/block.ts";
import { bodyType, type SheetStyle } from "../page/sheetStyle.ts";
import type { SheetScene } from "../sheetScene.ts";
import { chineseIn } from "./chineseIn.ts";
import { columns } from "./columns.ts";
import { themeSwatch } from "./legend/swatches.ts";

/** A column of the list is at least so many letter heights wide. */
const COLUMN = 28;
/** Between a line and its text, in letter heights: an opening mark hangs in it. */
const SWATCH_GAP = 1.2;
/** Room for a title beside a date, in letter heights. */
const LEAST_TITLE = 18;

/**
 * The partnerships of a sheet, each with its line: of a region's sheet in the order of the strands, else by date.
 *
 * @param form What each says of itself besides its title and date.
 */
export function partnershipList(
  atlas: Atlas,
  sheet: SheetScene,
  style: SheetStyle,
  width: number,
  form: ListForm,
): Block {
  const { body, gap } = style.sizes;
  const most = Math.max(1, Math.floor(width / (COLUMN * body)));
  const count = sheet.partnerships.length > 3 ? most : 1;
  const between = gap * 2;
  const column = (width - between * (count - 1)) / count;
  const entries = inOrder(sheet);
  const swatchWidth =
    Math.max(0, ...style.edition.themes.map((theme) => themeSwatch(style, theme).width)) + body * SWATCH_GAP;
  const written = entries.flatMap((one) => datesOf(one, style));
  const dates = Math.max(0, ...written.map((date) => textWidth(date, body))) + body * 0.6;
  // Dates in a column of their own only where they leave the titles enough.
  const dateWidth = form === "titles" && column - swatchWidth - dates >= LEAST_TITLE * body ? dates : 0;
  const items = entries.map((one): Block => {
    const swatch = themeSwatch(style, themeOf(style.edition, one.themes[0] ?? one.section));
    const aside = dateWidth > 0 ? datesOf(one, style) : [];
    const date = stack(
      aside.map((text) => textBlock(text, quietType(style), dates)),
      0,
    );
    const text = entry(atlas, one, style, column - swatchWidth - dateWidth, dateWidth > 0, form);
    return {
      height: Math.max(text.height, date.height),
      draw: (x, y) => [
        ...swatch.draw(x, y + (body * LEADING) / 2),
        ...date.draw(x + swatchWidth, y),
        ...text.draw(x + swatchWidth + dateWidth, y),
      ],
    };
  });
  return columns(items, count, column + between, body * (dateWidth > 0 ? 0.2 : 0.45));
}

const quietType = (style: SheetStyle) => ({ ...bodyType(style), fill: style.palette.quiet });
/** Its date in each language of the sheet, what is the same in both once. */
const datesOf = ({ date }: Partnership, { langs }: SheetStyle) => [
  ...new Set(langs.map((lang) => formatsOf(lang).shortDate(date))),
];

/** A region has one ribbon, and the reader finds its strands by their order. */
function inOrder({ scene, partnerships }: SheetScene): readonly Partnership[] {
  const [ribbon, ...more] = scene.ribbons;
  if (!ribbon || more.length > 0) return partnerships;
  return ribbon.strands.flatMap(({ partnership }) => partnerships.find(({ id }) => id === partnership) ?? []);
}

/** Title, date where it is not beside, participants and what it is, as much as the form asks for. */
function entry(
  atlas: Atlas,
  partnership: Partnership,
  style: SheetStyle,
  width: number,
  isDated: boolean,
  form: ListForm,
): Block {
  const { title, participants, others, summary, themes, section } = partnership;
  const [body, quiet] = [bodyType(style), quietType(style)];
  const nameOf = (adcode: number, lang: Lang) =>
    atlas.jurisdictions.get(adcode)?.name.short[lang] ?? String(adcode);
  const whole = participants.flatMap((adcode) => chineseIn(atlas.jurisdictions.get(adcode)?.name.short));
  const namesIn = (lang: Lang) =>
    formatsOf(lang).list(
      participants.map((adcode) => nameOf(adcode, lang)),
      others ? wordsOf(atlas.edition, lang).andOthers : "",
    );
  const alsoIn = (lang: Lang) => {
    const { theme, alsoTheme } = wordsOf(atlas.edition, lang);
    return themes.filter((one) => one !== section).map((one) => alsoTheme(theme(one)));
  };
  const dates = isDated ? [] : datesOf(partnership, style);
  const quietLines =
    form === "titles"
      ? dates
      : style.langs.map((lang, i) => [dates[i], namesIn(lang), ...alsoIn(lang)].filter(Boolean).join(" · "));
  return stack(
    [
      ...style.langs.map((lang) => textBlock(title[lang], body, width)),
      ...quietLines.map((text) => textBlock(text, quiet, width, { whole })),
      ...(form === "summaries" ? style.langs.map((lang) => textBlock(summary[lang], body, width)) : []),
    ],
    0,
  );
}
