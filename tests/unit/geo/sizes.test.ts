import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { FILE_PATHS } from "../../../src/atlas/fault.ts";

const brotliKb = (path: string) => brotliCompressSync(readFileSync(path)).length / 1000;

test("jurisdictions take at most 120 kB, and all data of the page at most 220 kB", () => {
  expect(brotliKb(FILE_PATHS.jurisdictions)).toBeLessThan(120);
  const sizes = Object.values(FILE_PATHS).map(brotliKb);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(220);
});
