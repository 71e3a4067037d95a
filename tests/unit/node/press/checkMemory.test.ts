import { expect, test } from "vitest";
import { checkMemory } from "../../../../src/node/press/checkMemory.ts";

const A3 = { width: 297, height: 420 };

test("A3 at 600 dpi needs 0.7 GB", () => {
  expect(() => checkMemory(A3, 600, 0.7e9)).not.toThrow();
});

test("a refusal names the largest that works", () => {
  expect(() => checkMemory(A3, 600, 0.5e9)).toThrow(
    "--dpi: 600 dpi (7016 × 9921 pixels) needs 0.7 GB of memory, and 0.5 GB are free. The largest that works: 300 dpi (3508 × 4961 pixels).",
  );
});

test("or that none does", () => {
  expect(() => checkMemory(A3, 150, 1e6)).toThrow("No resolution works: make the sheet smaller.");
});
