import subsetFont from "subset-font";
import type { TypefaceUses } from "../../sheet/document/typefaceUses.ts";
import type { FontPieces } from "../../sheet/typeset/fontPieces.ts";
import { type Piece, packagesOf, type Typeface } from "../../style/typefaces.ts";
import { cutFont } from "../fonts/cutFont.ts";
import { unicodeRange } from "../fonts/unicodeRange.ts";
import { PlainError } from "../PlainError.ts";

/**
 * Cuts the fonts of all sheets of a run at once: it is reading the whole fonts that takes seconds.
 *
 * @throws PlainError naming the characters that a typeface does not have: a note or a title may hold any.
 */
export async function cutSheetFonts(uses: TypefaceUses): Promise<FontPieces> {
  const fonts = new Map<Typeface, readonly Piece[]>();
  const problems: string[] = [];
  for (const [typeface, characters] of uses) {
    const { pieces, missing } = await cutFont(typeface, [...characters], "truetype");
    fonts.set(typeface, pieces);
    if (missing.length > 0)
      problems.push(`“${missing.join("")}” is not in ${packagesOf(typeface).join(" or ")}`);
  }
  if (problems.length > 0) throw new PlainError(`Characters without a font:\n${problems.join("\n")}`);
  return fonts;
}

/** CSS `@font-face` rules that hold, as WOFF2, exactly the characters that one sheet uses. */
export async function fontFaces(fonts: FontPieces, uses: TypefaceUses): Promise<string> {
  const rules: string[] = [];
  for (const [typeface, characters] of uses)
    for (const { bytes, characters: covered } of fonts.get(typeface) ?? []) {
      const used = covered.filter((character) => characters.has(character));
      if (used.length > 0) rules.push(await fontFace(typeface, bytes, used));
    }
  return rules.join("");
}

async function fontFace({ family, weight }: Typeface, font: Uint8Array, characters: readonly string[]) {
  const cut = await subsetFont(Buffer.from(font), characters.join(""), {
    targetFormat: "woff2",
    noLayoutClosure: true,
  });
  const source = `url(data:font/woff2;base64,${cut.toString("base64")}) format("woff2")`;
  const range = unicodeRange([...characters]).join(",");
  return `@font-face{font-family:"${family}";font-weight:${weight};src:${source};unicode-range:${range}}`;
}
