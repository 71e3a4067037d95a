import { faces } from "virtual:whole-faces";
import type { Piece, Typeface } from "../../../style/typefaces.ts";
import { loadFace } from "./loadFace.ts";

/** A piece of a whole typeface. */
export interface WholePiece extends Piece {
  bytes: Uint8Array<ArrayBuffer>;
}

const facesOf = ({ family, weight }: Typeface) =>
  faces.filter((face) => face.family === family && face.weight === weight);

/**
 * The pieces of a typeface that have some characters.
 *
 * @throws Where one cannot be loaded.
 */
export const piecesWith = (typeface: Typeface, characters: string): Promise<WholePiece[]> =>
  Promise.all(
    facesOf(typeface)
      .filter((face) => [...characters].some((character) => face.characters.includes(character)))
      .map(async ({ url, characters, name }) => ({
        bytes: await loadFace(url),
        characters: [...characters],
        name,
      })),
  );

/** Which of the pieces of a typeface a piece of it is a part of, or is: their order is that of the command. */
export const rankOf = (typeface: Typeface, { characters: [first = ""] }: Piece): number =>
  facesOf(typeface).findIndex(({ characters }) => characters.includes(first));
