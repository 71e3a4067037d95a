import type { Typeface } from "../../../style/typefaces.ts";
import type { TypefaceUses } from "../../document/typefaceUses.ts";
import type { FontPieces } from "../../typeset/fontPieces.ts";
import { type Shaper, shaper } from "../../typeset/shaper.ts";

/** Cuts a TrueType font to some characters, without some of its tables; what text is set with stays where it may. */
export type CutFont = (
  font: Uint8Array,
  characters: readonly string[],
  dropTables: readonly string[],
) => Promise<Uint8Array>;

/** A font of a PDF: what sets its text, and what is embedded of it. Both number their glyphs alike. */
export interface PdfFont {
  typeface: Typeface;
  /** By PostScript. */
  name: string;
  characters: ReadonlySet<string>;
  shaper: Shaper;
  embedded: Uint8Array;
  /** Of the glyphs that are used, by number: what they stand for. */
  meanings: Map<number, string>;
}

/** What a CIDFontType2 does without (ISO 32000-1, table 126): its text is glyph numbers, already placed. */
const NOT_EMBEDDED = [
  "GSUB",
  "GPOS",
  "GDEF",
  "BASE",
  "cmap",
  "name",
  "OS/2",
  "post",
  "vhea",
  "vmtx",
  "VORG",
].concat(["STAT", "DSIG", "gasp", "meta", "cvt ", "fpgm", "prep", "hdmx", "LTSH", "VDMX"]);

/** The fonts of one sheet, cut to its characters. */
export async function pdfFonts(fonts: FontPieces, uses: TypefaceUses, cut: CutFont): Promise<PdfFont[]> {
  const found: PdfFont[] = [];
  for (const [typeface, wanted] of uses)
    for (const { bytes, characters, name } of fonts.get(typeface) ?? []) {
      const used = characters.filter((character) => wanted.has(character)).sort();
      if (used.length === 0) continue;
      found.push({
        typeface,
        name,
        characters: new Set(used),
        shaper: shaper(await cut(bytes, used, [])),
        embedded: await cut(bytes, used, NOT_EMBEDDED),
        meanings: new Map(),
      });
    }
  return found;
}
