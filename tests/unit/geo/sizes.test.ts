import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { FILE_PATHS } from "../../../src/atlas/fault.ts";

const brotliKb = (path: string) => brotliCompressSync(readFileSync(path)).length / 1000;

test("jurisdictions take at most 120 kB, and all data of the page at most 220 kB", () => {
  const sizes = new Map(Object.values(FILE_PATHS).map((path) => [path, brotliKb(path)]));
  expect(sizes.get(FILE_PATHS.jurisdictions)).toBeLessThan(120);
  expect([...sizes.values()].reduce((sum, size) => sum + size)).toBeLessThan(220);
});
