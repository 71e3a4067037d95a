import sharp from "sharp";
import { expect, test } from "vitest";
import { smallPng } from "../../../src/node/smallPng.ts";

/** A picture of some pixels, each of four bytes, in lines of a width. */
const pictureOf = (width: number, pixels: readonly number[][]): Promise<Buffer> =>
  sharp(Uint8Array.from(pixels.flat()), { raw: { width, height: pixels.length / width, channels: 4 } })
    .png()
    .toBuffer();

const pixelsOf = async (file: Buffer) => [...(await sharp(file).ensureAlpha().raw().toBuffer())];

/** A byte of a PNG file, and what it says of one with a palette. */
const [COLOUR_TYPE, PALETTE] = [25, 3];

/** The largest of the differences in a channel. */
function apart(some: readonly number[], others: readonly number[]): number {
  expect(some).toHaveLength(others.length);
  return Math.max(...some.map((value, i) => Math.abs(value - (others[i] ?? 0))));
}

test("areas have their colours, as near as no eye can tell, and are a palette's", async () => {
  const [paper, land, hill, strand] = [
    [255, 255, 255, 255],
    [241, 235, 221, 255],
    [236, 228, 212, 255],
    [200, 69, 43, 255],
  ] as const;
  const pixels = Array.from({ length: 1200 }, (_, i) => [
    ...(i < 500 ? paper : i < 900 ? land : i < 1180 ? hill : strand),
  ]);
  const small = await smallPng(await pictureOf(40, pixels));
  expect(apart(await pixelsOf(small), pixels.flat())).toBeLessThanOrEqual(4);
  expect(small[COLOUR_TYPE]).toBe(PALETTE);
});

test("what is seen through stays so", async () => {
  const pixels = Array.from({ length: 64 }, (_, i) => (i < 32 ? [255, 255, 255, 0] : [200, 69, 43, 255]));
  const alpha = (_: number, i: number) => i % 4 === 3;
  const small = await pixelsOf(await smallPng(await pictureOf(8, pixels)));
  expect(small.filter(alpha)).toEqual(pixels.flat().filter(alpha));
});
