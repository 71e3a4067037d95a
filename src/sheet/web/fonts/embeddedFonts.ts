import { fonts, type SiteFont } from "virtual:fonts";
import { press } from "virtual:press";
import { loadChunk } from "../../../browser/loadChunk.ts";
import type { SvgElement } from "../../../render/svg.ts";
import { typefaceUses } from "../../document/typefaceUses.ts";
import { dataAddress } from "./dataAddress.ts";
import { lackingIn, wholePieces } from "./wholePieces.ts";

/**
 * CSS `@font-face` rules with the site's own font files that a sheet uses in them, cut to the site's characters as they
 * are: a closer cut needs HarfBuzz, which is loaded only where they lack a character that a whole typeface has.
 *
 * @throws Where a font file cannot be loaded.
 */
export async function embeddedFonts(document: SvgElement): Promise<string> {
  const uses = typefaceUses([document]);
  const used = [...uses].flatMap(([{ family, weight }, characters]) =>
    fonts.filter((font) => font.family === family && font.weight === weight && has(font, characters)),
  );
  // In a stylesheet the later rule wins.
  const rules = await Promise.all(used.toReversed().map(fontFace));
  const lacking = lackingIn(uses);
  const whole = await wholePieces(lacking);
  if (!press || whole.pieces.size === 0) return rules.join("");
  const { wholeFaceRules } = await loadChunk(press);
  return rules.join("") + (await wholeFaceRules(lacking, whole));
}

function has({ unicodeRange }: SiteFont, characters: ReadonlySet<string>): boolean {
  if (!unicodeRange) return true;
  const ranges = unicodeRange.map((range) =>
    range
      .replace("U+", "")
      .split("-")
      .map((hex) => Number.parseInt(hex, 16)),
  );
  return [...characters].some((character) => {
    const point = character.codePointAt(0) ?? 0;
    return ranges.some(([first = 0, last = first]) => point >= first && point <= last);
  });
}

async function fontFace({ family, weight, url, unicodeRange }: SiteFont): Promise<string> {
  const response = await fetch(new URL(url, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const source = `src:url(${await dataAddress(await response.blob(), "font/woff2")}) format("woff2")`;
  const range = unicodeRange ? `;unicode-range:${unicodeRange.join(",")}` : "";
  return `@font-face{font-family:"${family}";font-weight:${weight};${source}${range}}`;
}
