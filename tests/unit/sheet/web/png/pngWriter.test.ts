import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pngWriter } from "../../../../../src/sheet/web/png/pngWriter.ts";

/** The rows of a PNG file of `pngWriter`, undone as the specification says (9.2), and its chunks' types. */
async function read(blob: Blob, width: number) {
  const file = Buffer.from(await blob.arrayBuffer());
  const types: string[] = [];
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const [length, type] = [file.readUInt32BE(at), file.toString("latin1", at + 4, at + 8)];
    types.push(type);
    if (type === "IDAT") data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const filtered = inflateSync(Buffer.concat(data));
  const rows: number[][] = [];
  for (let at = 0; at < filtered.length; at += 1 + width * 3)
    rows.push(
      [...filtered.subarray(at + 1, at + 1 + width * 3)].map(
        (byte, i) => (byte + (rows.at(-1)?.[i] ?? 0)) & 255,
      ),
    );
  return { file, types: [...new Set(types)], rows };
}

test("whatever strips a picture comes in, its pixels are in the file", async () => {
  const picture = fc
    .record({
      width: fc.integer({ min: 1, max: 9 }),
      heights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }),
    })
    .chain(({ width, heights }) =>
      fc.tuple(
        fc.constant(width),
        fc.tuple(
          ...heights.map((rows) =>
            fc.uint8ClampedArray({ minLength: rows * width * 4, maxLength: rows * width * 4 }),
          ),
        ),
      ),
    );
  await fc.assert(
    fc.asyncProperty(picture, async ([width, strips]) => {
      const all = strips.flatMap((strip) => [...strip]);
      const png = pngWriter(width, all.length / 4 / width, 300);
      for (const strip of strips) await png.write(strip);
      const { rows } = await read(await png.end(), width);
      expect(rows.flat()).toEqual(all.filter((_, i) => i % 4 !== 3));
    }),
    { numRuns: 50 },
  );
});

test("size, depth and resolution come before the pixels", async () => {
  const png = pngWriter(3, 2, 300);
  await png.write(new Uint8ClampedArray(24));
  const { file, types } = await read(await png.end(), 3);
  expect(types).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
  expect(file.subarray(0, 33).toString("hex")).toBe(
    "89504e470d0a1a0a0000000d49484452000000030000000208020000001216f14d",
  );
});
