import { fonts, type SiteFont } from "virtual:fonts";
import type { SvgElement } from "../../render/svg.ts";
import { typefaceUses } from "../document/typefaceUses.ts";

/**
 * CSS `@font-face` rules with the site's own font files that a sheet uses in them: they are cut to the site's
 * characters, and a closer cut would need HarfBuzz in the browser.
 *
 * @throws Where a font file cannot be loaded.
 */
export async function embeddedFonts(document: SvgElement): Promise<string> {
  const uses = [...typefaceUses([document])];
  const used = uses.flatMap(([{ family, weight }, characters]) =>
    fonts.filter((font) => font.family === family && font.weight === weight && has(font, characters)),
  );
  // In a stylesheet the later rule wins.
  return (await Promise.all(used.toReversed().map(fontFace))).join("");
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
  const source = `src:url(${await dataAddress(await response.blob())}) format("woff2")`;
  const range = unicodeRange ? `;unicode-range:${unicodeRange.join(",")}` : "";
  return `@font-face{font-family:"${family}";font-weight:${weight};${source}${range}}`;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([blob], { type: "font/woff2" }));
  });
}
