import type { SvgElement } from "../../../render/svg.ts";
import { type TextStyle, typefaceOf } from "../../document/textStyle.ts";
import { placeRuns } from "../../typeset/placeRuns.ts";
import { stretches } from "../../typeset/stretches.ts";
import type { TextRun } from "../../typeset/textRuns.ts";
import type { PdfFont } from "../fonts/pdfFont.ts";
import { length, number } from "./number.ts";

/** One stretch of a run: its operators between `Tf` and the next, and how far they take the pen. */
interface Shown {
  operators: string;
  advance: number;
}

/**
 * A `<text>` as text objects (ISO 32000-1, 9.4), in a space whose y goes down: each run has its own matrix, its
 * glyphs are numbers in two bytes, and what kerning moves them by is in `TJ`. What each glyph means is noted in its font.
 *
 * @param degrees Clockwise, about the text's own place.
 * @param fontName A font's name among the page's resources.
 */
export function showText(
  text: SvgElement,
  outer: TextStyle,
  fonts: readonly PdfFont[],
  fontName: (font: PdfFont) => string,
): string {
  const fontOf = (style: TextStyle, character: string) => {
    const typeface = typefaceOf(style, character);
    const font = fonts.find((one) => one.typeface === typeface && one.characters.has(character));
    if (!font) throw new Error(`“${character}” was not cut out of ${typeface.package}`);
    return font;
  };
  const setRun = ({ text: written, style }: TextRun): Shown => {
    const shown = stretches(written, style, fontOf).map(({ font, stretch }) => ({
      font,
      ...showStretch(stretch, font, style),
    }));
    const operators = shown.map((one) => `/${fontName(one.font)} ${length(style.size)} Tf\n${one.operators}`);
    return { operators: operators.join(""), advance: shown.reduce((sum, { advance }) => sum + advance, 0) };
  };
  return placeRuns(text, outer, setRun)
    .map(({ run, set, x, y }) => {
      const turn = (run.turn * Math.PI) / 180;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      return `BT\n${[...[cos, sin, sin, -cos].map(number), length(x), length(y)].join(" ")} Tm\n${set.operators}ET\n`;
    })
    .join("");
}

function showStretch(text: string, font: PdfFont, { size, letterSpacing }: TextStyle): Shown {
  const glyphs = font.shaper.glyphs(text);
  let [array, operators, rise, advance] = ["", "", 0, 0];
  const show = () => {
    if (array) operators += `[${array}] TJ\n`;
    array = "";
  };
  const move = (ems: number) => {
    const thousandths = Math.round(-ems * 1000);
    if (thousandths !== 0) array += ` ${thousandths} `;
  };
  for (const [i, glyph] of glyphs.entries()) {
    const end = glyphs[i + 1]?.cluster ?? text.length;
    font.meanings.set(glyph.id, text.slice(glyph.cluster, end));
    if (glyph.at[1] !== rise) {
      show();
      rise = glyph.at[1];
      operators += `${length(rise * size)} Ts\n`;
    }
    const spacing = letterSpacing / size;
    move(glyph.at[0]);
    array += `<${glyph.id.toString(16).padStart(4, "0")}>`;
    move(glyph.advance + spacing - font.shaper.widthOf(glyph.id) - glyph.at[0]);
    advance += glyph.advance * size + letterSpacing;
  }
  show();
  if (rise !== 0) operators += "0 Ts\n";
  return { operators: operators.replaceAll("><", ""), advance };
}
