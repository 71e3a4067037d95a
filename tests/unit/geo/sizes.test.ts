import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { pathOf } from "../../../src/atlas/files/fault.ts";
import { FILE_NAMES } from "../../../src/atlas/files/schema.ts";

const brotliKb = (path: string) => brotliCompressSync(readFileSync(path)).length / 1000;

test("jurisdictions take at most 120 kB, and all data of the page at most 220 kB", () => {
  const sizes = new Map(FILE_NAMES.map((file) => [pathOf(file), brotliKb(pathOf(file))]));
  expect(sizes.get(pathOf("jurisdictions"))).toBeLessThan(120);
  expect([...sizes.values()].reduce((sum, size) => sum + size)).toBeLessThan(220);
});
