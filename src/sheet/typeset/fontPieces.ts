import type { Piece, Typeface } from "../../style/typefaces.ts";

/** TrueType files for each typeface, no character in two of them. */
export type FontPieces = ReadonlyMap<Typeface, readonly Piece[]>;
