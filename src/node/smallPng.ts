import { PNG } from "pngjs";

/** Between the values of a colour: too small a step to be seen, and edges of letters have an eighth of the colours. */
const STEP = 8;
const OPAQUE = 255;

/**
 * The same picture in fewer bytes, for what is drawn in flat colours: each colour within half a step of its own, without
 * a channel of transparency where nothing is transparent, and no line told by the one above it.
 * https://www.w3.org/TR/png-3/#12Filter-selection
 *
 * @param file A PNG file.
 */
export function smallPng(file: Buffer): Buffer {
  const picture = PNG.sync.read(file);
  for (const [i, value] of picture.data.entries())
    picture.data[i] = Math.min(OPAQUE, Math.round(value / STEP) * STEP);
  const isOpaque = picture.data.every((value, i) => i % 4 !== 3 || value === OPAQUE);
  return PNG.sync.write(picture, {
    colorType: isOpaque ? 2 : 6,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}
