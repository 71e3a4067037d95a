import { expect, test } from "vitest";
import { mostPixels } from "../../../../../src/sheet/web/png/mostPixels.ts";
import { PictureTooLarge } from "../../../../../src/sheet/web/png/PictureTooLarge.ts";

const A3 = { width: 297, height: 420 };

test("a picture that is too large names the largest that is not", () => {
  const { message, largest } = new PictureTooLarge(A3, 600, (pixels) => pixels < 20e6);
  expect(message).toBe("7016 × 9921 pixels exceed the memory");
  expect(largest).toEqual({ dpi: 300, width: 3508, height: 4961 });
  expect(new PictureTooLarge(A3, 600, () => false).largest).toBeNull();
});

test("A3 with bleed at 600 dpi is made with 2 GB, and not with 1", () => {
  const pixels = 7394 * 10299;
  expect(mostPixels(2)).toBeGreaterThan(pixels);
  expect(mostPixels(1)).toBeLessThan(pixels);
});
