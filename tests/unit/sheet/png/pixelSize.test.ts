import { expect, test } from "vitest";
import { pixelSize } from "../../../../src/sheet/png/pixelSize.ts";

test.each([
  [{ width: 210, height: 297 }, 300, { width: 2480, height: 3508 }],
  [{ width: 297, height: 420 }, 600, { width: 7016, height: 9921 }],
  [{ width: 100, height: 25.4 }, 150, { width: 591, height: 150 }],
])("%o at %i dpi", (size, dpi, pixels) => {
  expect(pixelSize(size, dpi)).toEqual(pixels);
});
