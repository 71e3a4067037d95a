import { Face, Font, Blob as FontBlob, Buffer as ShapingBuffer, shape } from "harfbuzzjs";

/** A glyph in ems, y up, the pen at (0, 0). */
export interface Glyph {
  id: number;
  /** Where its character begins in the text, in UTF-16 units. */
  cluster: number;
  /** SVG path data: letters, and pairs of font units. */
  path: string;
  /** Where it is drawn, from the pen. */
  at: readonly [number, number];
  advance: number;
}

/** Sets text in a font by HarfBuzz, with kerning and marks, as browsers do. */
export function shaper(bytes: Uint8Array) {
  const face = new Face(new FontBlob(bytes));
  const font = new Font(face);
  const ems = (units = 0) => units / face.upem;
  const paths = new Map<number, string>();
  const pathOf = (glyph: number) => {
    const path = paths.get(glyph) ?? font.glyphToPath(glyph);
    paths.set(glyph, path);
    return path;
  };
  return {
    unitsPerEm: face.upem,
    /** Of a glyph by itself, in ems. */
    widthOf: (glyph: number) => ems(font.glyphHAdvance(glyph)),
    /** Over and under the baseline, in ems. */
    extents: () => ({ ascent: ems(font.hExtents().ascender), descent: ems(font.hExtents().descender) }),
    glyphs(text: string): Glyph[] {
      const buffer = new ShapingBuffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance, xOffset, yOffset }) => ({
        id: codepoint,
        cluster,
        get path() {
          return pathOf(codepoint);
        },
        at: [ems(xOffset), ems(yOffset)],
        advance: ems(xAdvance),
      }));
    },
  };
}

export type Shaper = ReturnType<typeof shaper>;
