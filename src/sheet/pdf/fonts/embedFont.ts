import { type PDFContext, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { crc32 } from "../../png/crc32.ts";
import type { PdfFont } from "./pdfFont.ts";

/** Entries of one block of a CMap (Adobe Technical Note 5014). */
const BLOCK = 100;
const SYMBOLIC = 4;
const SERIF = 2;
/** Of vertical stems in thousandths of an em, as Noto's are. */
const STEMS = { 400: 80, 700: 140 } as const;

/**
 * Embeds a font as a Type 0 font of glyph numbers (ISO 32000-1, 9.7.4.2: CIDFontType2, Identity-H), whose ToUnicode says
 * what the glyphs mean. Call it when all text is shown.
 */
export function embedFont(context: PDFContext, font: PdfFont): PDFRef {
  const { typeface, shaper, embedded, meanings } = font;
  const glyphs = [...meanings.keys()].sort((a, b) => a - b);
  const name = `${subsetTag(embedded)}+${font.name}`;
  const { ascent, descent } = shaper.extents();
  const thousandths = (ems: number) => Math.round(ems * 1000);
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: name,
      Flags: SYMBOLIC + (typeface.family.endsWith("Serif") ? SERIF : 0),
      FontBBox: [-1000, thousandths(descent), 2000, thousandths(ascent)],
      ItalicAngle: 0,
      Ascent: thousandths(ascent),
      Descent: thousandths(descent),
      CapHeight: 733,
      StemV: typeface.weight >= 700 ? STEMS[700] : STEMS[400],
      FontFile2: context.register(context.flateStream(embedded, { Length1: embedded.length })),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of("Adobe"),
        Ordering: PDFString.of("Identity"),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      CIDToGIDMap: "Identity",
      DW: 1000,
      W: widths(glyphs, (glyph) => thousandths(shaper.widthOf(glyph))),
    }),
  );
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(meanings, glyphs))),
    }),
  );
}

/** Six letters from the font's content, so that the same cut has the same name (ISO 32000-1, 9.6.4). */
function subsetTag(bytes: Uint8Array): string {
  let rest = crc32(bytes);
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (rest % 26));
    rest = Math.floor(rest / 26);
    return letter;
  }).join("");
}

/** What is not as wide as it is high, in ranges of one width. */
function widths(glyphs: readonly number[], widthOf: (glyph: number) => number): number[] {
  const ranges: [first: number, last: number, width: number][] = [];
  for (const glyph of glyphs) {
    const width = widthOf(glyph);
    const last = ranges.at(-1);
    if (width === 1000) continue;
    if (last && last[1] === glyph - 1 && last[2] === width) last[1] = glyph;
    else ranges.push([glyph, glyph, width]);
  }
  return ranges.flat();
}

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("");

function toUnicode(meanings: ReadonlyMap<number, string>, glyphs: readonly number[]): string {
  const blocks: string[] = [];
  for (let i = 0; i < glyphs.length; i += BLOCK) {
    const entries = glyphs
      .slice(i, i + BLOCK)
      .map((glyph) => `<${glyph.toString(16).padStart(4, "0")}> <${hex(meanings.get(glyph) ?? "")}>`);
    blocks.push(`${entries.length} beginbfchar\n${entries.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
