import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { PNG_SIGNATURE, pngChunk } from "../sheet/png/pngChunk.ts";

/** A colour of so large a part of a picture is an area's, and stays as it is. */
const AREA = 1 / 1000;
/** How far another may be from its own in each channel, of 255: of edges alone, which have a few steps all the same. */
const NEAR = 32;
/** As many as a byte can tell apart. */
const MOST_COLOURS = 256;
const OPAQUE = 255;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The largest of the differences in a channel. */
const apart = (one: Colour, other: Colour) =>
  Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))));

/** A colour, and how many pixels have it. */
interface Used {
  colour: Colour;
  count: number;
}

/**
 * Chooses colours that each of some is near to, those of areas among them.
 *
 * @param used The most frequent first.
 * @param area Pixels.
 */
function paletteOf(used: readonly Used[], area: number, near: number): Colour[] {
  const palette: Colour[] = [];
  for (const { colour, count } of used)
    if (count >= area || palette.every((one) => apart(one, colour) > near)) palette.push(colour);
  return palette.length > MOST_COLOURS ? paletteOf(used, area, near + 1) : palette;
}

/** The colours of a picture by their four bytes as a number, the most frequent first. */
function frequent(pixels: Buffer): Map<number, Used> {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const key = pixels.readUInt32BE(at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map(
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([key, count]) => [
        key,
        { count, colour: [key >>> 24, (key >>> 16) & 255, (key >>> 8) & 255, key & 255] },
      ]),
  );
}

/** The header of a picture of which a byte is a pixel: the number of its colour. */
function header({ width, height }: PNG): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return data;
}

/**
 * The same picture in fewer bytes, for what is drawn in flat colours: with a palette, and no line told by the one above it.
 * https://www.w3.org/TR/png-3/#11PLTE
 *
 * @param file A PNG file.
 */
export function smallPng(file: Buffer): Buffer {
  const picture = PNG.sync.read(file);
  const colours = frequent(picture.data);
  const { width, height } = picture;
  const palette = paletteOf([...colours.values()], width * height * AREA, NEAR);
  const numbers = new Map<number, number>();
  for (const [key, { colour }] of colours) {
    const distances = palette.map((one) => apart(one, colour));
    numbers.set(key, distances.indexOf(Math.min(...distances)));
  }
  // Before each line is a byte for its filter, which is none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++)
    lines[pixel + Math.floor(pixel / width) + 1] = numbers.get(picture.data.readUInt32BE(4 * pixel)) ?? 0;
  const isOpaque = palette.every(([, , , alpha]) => alpha === OPAQUE);
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk("IHDR", header(picture)),
    pngChunk("PLTE", Uint8Array.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    ...(isOpaque ? [] : [pngChunk("tRNS", Uint8Array.from(palette.map(([, , , alpha]) => alpha)))]),
    pngChunk("IDAT", deflateSync(lines, { level: 9, memLevel: 9 })),
    pngChunk("IEND", new Uint8Array()),
  ]);
}
