import { characters } from "virtual:characters";
import { wholeFaces } from "virtual:press";
import { loadChunk } from "../../../browser/loadChunk.ts";
import type { Piece, Typeface } from "../../../style/typefaces.ts";
import type { TypefaceUses } from "../../document/typefaceUses.ts";
import type { WholePiece } from "./wholeFaceFiles.ts";

/** By typeface, the characters of some uses that the site's own fonts lack: a designer may type any. */
export function lackingIn(uses: TypefaceUses): ReadonlyMap<Typeface, string> {
  const lacking = [...uses].map(
    ([typeface, used]) => [typeface, [...used].filter((one) => !characters.includes(one)).join("")] as const,
  );
  return new Map(lacking.filter(([, text]) => text !== ""));
}

/** What the whole typefaces have of what the site's fonts lack. */
export interface WholePieces {
  pieces: ReadonlyMap<Typeface, readonly WholePiece[]>;
  /** What they lack too; all where the page has no whole typeface. */
  missing: string;
  /** The place of a piece among those of its typeface. */
  rankOf(typeface: Typeface, piece: Piece): number;
}

/**
 * Loads the pieces of the whole typefaces that have what the site's fonts lack; most sheets need none.
 *
 * @param lacking As of {@link lackingIn}.
 * @throws Where one cannot be loaded.
 */
export async function wholePieces(lacking: ReadonlyMap<Typeface, string>): Promise<WholePieces> {
  if (lacking.size === 0 || !wholeFaces) {
    const missing = [...new Set([...lacking.values()].join(""))].join("");
    return { pieces: new Map(), missing, rankOf: () => 0 };
  }
  const { piecesWith, rankOf } = await loadChunk(wholeFaces);
  const found = await Promise.all(
    [...lacking].map(async ([typeface, text]) => [typeface, await piecesWith(typeface, text)] as const),
  );
  const pieces = new Map(found);
  const missing = [...lacking].flatMap(([typeface, text]) =>
    [...text].filter((one) => !pieces.get(typeface)?.some(({ characters: has }) => has.includes(one))),
  );
  return { pieces, missing: [...new Set(missing)].join(""), rankOf };
}
