import { readFile } from "node:fs/promises";
import { Face, Blob as FontBlob } from "harfbuzzjs";
import subsetFont from "subset-font";
import type { Piece, Typeface } from "../../style/typefaces.ts";
import { type FontSource, fontSources } from "./fontSources.ts";

/**
 * Cuts the characters asked for out of a typeface. The first piece holds nearly all of them.
 *
 * @returns The pieces, no character in two of them, and the characters that the typeface does not have.
 */
export async function cutFont(
  typeface: Typeface,
  characters: readonly string[],
  format: "truetype" | "woff2" = "woff2",
): Promise<{ pieces: Piece[]; missing: string[] }> {
  const pieces: Piece[] = [];
  const missing = new Set(characters);
  for (const source of fontSources(typeface, characters)) {
    if (missing.size === 0) break;
    const cut = scaled(await subset(await readFile(source.path), [...missing], "truetype"), source);
    const found = charactersOf(cut);
    for (const character of found) missing.delete(character);
    if (found.length === 0) continue;
    pieces.push({ bytes: await subset(cut, found, format), characters: found, name: source.name });
  }
  return { pieces, missing: [...missing] };
}

/** What sets vertical lines, or lines of several scripts, or tells of other weights (OpenType 1.9.1): nothing here does. */
const UNUSED = ["BASE", "STAT", "vhea", "vmtx"];

// The types of subset-font do not know yet that it may leave out tables, nor that it may leave a font as it is.
/** Without layout closure, the alternative shapes that no text here asks for stay out: kerning stays in. */
const CUT = { noLayoutClosure: true, dropTables: UNUSED };
const UNCUT = { targetFormat: "truetype", keepAllGlyphs: true, dropTables: UNUSED } as const;

/** All of a typeface as WOFF2, in pieces as of {@link cutFont}: no character in two of them, in the order to look. */
export async function wholeFont(typeface: Typeface): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const had = new Set<string>();
  for (const source of fontSources(typeface)) {
    const file = await readFile(source.path);
    const whole = scaled(await subsetFont(file, "", UNCUT), source);
    const all = charactersOf(whole);
    const characters = all.filter((character) => !had.has(character));
    for (const character of characters) had.add(character);
    if (characters.length === 0) continue;
    // What an earlier piece has is not asked of this one. To pack the largest anew would take ten seconds for a fortieth.
    const isAsItIs = characters.length === all.length && source.scale === 1;
    const bytes = isAsItIs ? file : await subset(whole, characters, "woff2");
    pieces.push({ bytes, characters, name: source.name });
  }
  return pieces;
}

/** Cuts some of its characters out of a font file, as WOFF2. */
export const cutWoff2 = (font: Uint8Array, characters: readonly string[]): Promise<Buffer> =>
  subset(Buffer.from(font), characters, "woff2");

/** In the table `head`, the place of `unitsPerEm` (OpenType 1.9.1). */
const UNITS_PER_EM = 18;

/** A TrueType font set larger: the fewer units an em has, the larger are its letters. */
function scaled(font: Buffer, { scale }: FontSource): Buffer {
  if (scale === 1) return font;
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const head = tables.find((at) => font.toString("latin1", at, at + 4) === "head");
  if (head === undefined) throw new Error("A font without a table “head”");
  const at = font.readUInt32BE(head + 8) + UNITS_PER_EM;
  font.writeUInt16BE(Math.round(font.readUInt16BE(at) / scale), at);
  return font;
}

const subset = (font: Buffer, characters: readonly string[], targetFormat: "truetype" | "woff2") =>
  subsetFont(font, characters.join(""), { ...CUT, targetFormat });

function charactersOf(font: Buffer): string[] {
  const points = new Face(new FontBlob(font)).collectUnicodes();
  return Array.from(points, (point) => String.fromCodePoint(point));
}
