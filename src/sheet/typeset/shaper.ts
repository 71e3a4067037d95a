import { Face, Font, Blob as FontBlob, Buffer as ShapingBuffer, shape } from "harfbuzzjs";

/** A glyph in ems, y up, the pen at (0, 0). */
interface Glyph {
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
    glyphs(text: string): Glyph[] {
      const buffer = new ShapingBuffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance, xOffset, yOffset }) => ({
        path: pathOf(codepoint),
        at: [ems(xOffset), ems(yOffset)],
        advance: ems(xAdvance),
      }));
    },
  };
}

export type Shaper = ReturnType<typeof shaper>;
