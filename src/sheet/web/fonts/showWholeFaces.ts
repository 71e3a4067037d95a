import type { TypefaceUses } from "../../document/typefaceUses.ts";
import { inRange } from "./unicodeRange.ts";
import { lackingIn, wholePieces } from "./wholePieces.ts";

/** What the page has been given already: family, weight and character. */
const shown = new Set<string>();

/**
 * Gives the page, and so what it prints, the characters of a sheet that its own fonts lack and the whole typefaces have.
 *
 * @returns Those that no typeface has.
 * @throws Where one cannot be loaded.
 */
export async function showWholeFaces(uses: TypefaceUses): Promise<string> {
  const lacking = lackingIn(uses);
  const { pieces, missing } = await wholePieces(lacking);
  for (const [typeface, some] of pieces)
    for (const { bytes, characters } of some) {
      const { family, weight } = typeface;
      const fresh = [...(lacking.get(typeface) ?? "")].filter(
        (one) => characters.includes(one) && !shown.has(`${family} ${weight} ${one}`),
      );
      if (fresh.length === 0) continue;
      for (const one of fresh) shown.add(`${family} ${weight} ${one}`);
      const face = new FontFace(family, bytes, { weight: String(weight), unicodeRange: inRange(fresh) });
      document.fonts.add(await face.load());
    }
  return missing;
}
