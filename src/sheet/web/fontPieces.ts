import { pressFonts } from "virtual:press-fonts";
import type { Piece, Typeface } from "../../style/typefaces.ts";
import type { TypefaceUses } from "../document/typefaceUses.ts";
import type { FontPieces } from "../typeset/fontPieces.ts";
import { loadOnce } from "./loadOnce.ts";

/**
 * The site's TrueType files that have a sheet's characters.
 *
 * @param onPart Part of them that is there, 0 to 1.
 * @throws Where one cannot be loaded.
 */
export async function fontPieces(uses: TypefaceUses, onPart: (part: number) => void): Promise<FontPieces> {
  const wanted = [...uses].flatMap(([typeface, characters]) =>
    pressFonts
      .filter(({ family, weight }) => family === typeface.family && weight === typeface.weight)
      .filter((font) => [...characters].some((character) => font.characters.includes(character)))
      .map((font) => ({ typeface, font })),
  );
  let there = 0;
  const pieces = await Promise.all(
    wanted.map(async ({ typeface, font: { characters, url } }) => {
      const bytes = await loadOnce(url);
      there += 1;
      onPart(there / wanted.length);
      return { typeface, piece: { bytes, characters: [...characters] } };
    }),
  );
  const found = new Map<Typeface, Piece[]>();
  for (const { typeface, piece } of pieces) found.set(typeface, [...(found.get(typeface) ?? []), piece]);
  return found;
}
