import type { Piece } from "../../build/cutFont.ts";
import type { Typeface } from "../../build/fontSources.ts";

/** TrueType files for each typeface, no character in two of them. */
export type FontPieces = ReadonlyMap<Typeface, readonly Piece[]>;
