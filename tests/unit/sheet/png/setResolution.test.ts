import fc from "fast-check";
import { expect, test } from "vitest";
import { setResolution } from "../../../../src/sheet/png/setResolution.ts";

/** One white pixel, as any encoder writes it. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVA8kQAAAABJRU5ErkJggg==",
  "base64",
);

test("300 dpi are 11811 pixels a metre, in a chunk with the checksum of the PNG specification", () => {
  const chunk = Buffer.from(setResolution(PIXEL, 300)).subarray(33, 54);
  expect(chunk.toString("hex")).toBe("000000097048597300002e2300002e230178a53f76");
});

test("the rest of the file stays as it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2400 }), (dpi) => {
      const file = Buffer.from(setResolution(PIXEL, dpi));
      expect(Buffer.concat([file.subarray(0, 33), file.subarray(54)]).equals(PIXEL)).toBe(true);
      expect(Math.round(file.readUInt32BE(41) * 0.0254)).toBe(dpi);
    }),
  );
});

test("only a PNG file is one", () => {
  expect(() => setResolution(new Uint8Array(40), 300)).toThrow("Not a PNG file");
});
