const MM_PER_INCH = 25.4;

/** Whole pixels of a length in print; the nearest, so at most half a pixel off. */
const pixels = (mm: number, dpi: number) => Math.round((mm / MM_PER_INCH) * dpi);

/** Width and height in pixels of a page in millimetres. A4 at 300 dpi is 2480 × 3508. */
export function pixelSize({ width, height }: { width: number; height: number }, dpi: number) {
  return { width: pixels(width, dpi), height: pixels(height, dpi) };
}
