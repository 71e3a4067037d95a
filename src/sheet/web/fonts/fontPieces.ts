import { pressFonts } from "virtual:press-fonts";
import type { Piece, Typeface } from "../../../style/typefaces.ts";
import type { TypefaceUses } from "../../document/typefaceUses.ts";
import type { FontPieces } from "../../typeset/fontPieces.ts";
import { CharactersMissing } from "./CharactersMissing.ts";
import { loadFace } from "./loadFace.ts";
import { lackingIn, wholePieces } from "./wholePieces.ts";

/**
 * The TrueType files that have a sheet's characters: the site's own, and of what those lack the whole typefaces'.
 *
 * @param onPart Part of the site's that is there, 0 to 1.
 * @throws CharactersMissing; or where one cannot be loaded.
 */
export async function fontPieces(uses: TypefaceUses, onPart: (part: number) => void): Promise<FontPieces> {
  const { pieces: whole, missing, rankOf } = await wholePieces(lackingIn(uses));
  if (missing) throw new CharactersMissing(missing);
  // A piece of the site's is cut from one of the whole typeface, which takes its place.
  const isReplaced = (typeface: Typeface, [first = ""]: string) =>
    whole.get(typeface)?.some(({ characters }) => characters.includes(first));
  const wanted = [...uses].flatMap(([typeface, characters]) =>
    pressFonts
      .filter(({ family, weight }) => family === typeface.family && weight === typeface.weight)
      .filter((font) => [...characters].some((character) => font.characters.includes(character)))
      .filter((font) => !isReplaced(typeface, font.characters))
      .map((font) => ({ typeface, font })),
  );
  let there = 0;
  const pieces = await Promise.all(
    wanted.map(async ({ typeface, font: { characters, name, url } }) => {
      const bytes = await loadFace(url);
      there += 1;
      onPart(there / wanted.length);
      return { typeface, piece: { bytes, characters: [...characters], name } };
    }),
  );
  const found = new Map<Typeface, Piece[]>();
  for (const { typeface, piece } of pieces) found.set(typeface, [...(found.get(typeface) ?? []), piece]);
  for (const [typeface, more] of whole) {
    const all = [...(found.get(typeface) ?? []), ...more];
    found.set(
      typeface,
      all.sort((a, b) => rankOf(typeface, a) - rankOf(typeface, b)),
    );
  }
  return found;
}
