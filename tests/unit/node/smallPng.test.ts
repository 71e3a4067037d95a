import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { smallPng } from "../../../src/node/smallPng.ts";

/** A picture of some pixels, each of four bytes, in lines of a width. */
function pictureOf(width: number, pixels: readonly number[][]): Buffer {
  const picture = new PNG({ width, height: pixels.length / width });
  picture.data.set(pixels.flat());
  return PNG.sync.write(picture);
}

const pixelsOf = (file: Buffer) => [...PNG.sync.read(file).data];
const COLOUR_TYPE = 25;

test("flat colours stay as they are, and what is seen through", () => {
  const pixels = [
    [245, 240, 228, 255],
    [245, 240, 228, 255],
    [200, 69, 43, 255],
    [0, 0, 0, 0],
    [22, 99, 166, 128],
    [245, 240, 228, 255],
  ];
  const small = smallPng(pictureOf(3, pixels));
  expect(pixelsOf(small)).toEqual(pixels.flat());
  expect(small[COLOUR_TYPE]).toBe(3);
});

test("areas of nearly the same colour stay apart", () => {
  const [land, hill] = [
    [241, 235, 221, 255],
    [236, 228, 212, 255],
  ];
  const pixels = Array.from({ length: 100 }, (_, i) => (i < 90 ? land : hill) as number[]);
  expect(pixelsOf(smallPng(pictureOf(10, pixels)))).toEqual(pixels.flat());
});

test("a picture of any number of colours has those near to its own", () => {
  const pixels = Array.from({ length: 64 * 64 }, (_, i) => [(i % 64) * 4, Math.floor(i / 64) * 4, 128, 255]);
  const file = pictureOf(64, pixels);
  const small = smallPng(file);
  const own = pixels.flat();
  const most = Math.max(...pixelsOf(small).map((value, i) => Math.abs(value - (own[i] ?? 0))));
  expect(most).toBeLessThanOrEqual(32);
  expect(new Set(pixels.map(String)).size).toBeGreaterThan(256);
});
