import fc from "fast-check";
import { expect, test } from "vitest";
import { heightMessage, readHeightMessage } from "../../../src/embed/heightMessage.ts";

test("what the page writes, the script reads", () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 1200 }), (height) => {
      expect(readHeightMessage(heightMessage(height))).toBe(height);
    }),
  );
});

test("any other message is no height, and no exception", () => {
  const near = fc.record(
    {
      type: fc.oneof(fc.constant("mianyu-atlas:height"), fc.anything()),
      version: fc.oneof(fc.constant(1), fc.anything()),
      height: fc.oneof(fc.double(), fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.anything()), (data) => {
      const height = readHeightMessage(data);
      if (height === null) return;
      expect(data).toMatchObject({ type: "mianyu-atlas:height", version: 1, height });
      expect(height).toBeGreaterThanOrEqual(200);
      expect(height).toBeLessThanOrEqual(1200);
    }),
  );
});

test.each([
  ["another type", { ...heightMessage(400), type: "height" }],
  ["another version", { ...heightMessage(400), version: 2 }],
  ["a text", { ...heightMessage(400), height: "400" }],
  ["no number", heightMessage(Number.NaN)],
  ["a frame that covers the article", heightMessage(100_000)],
  ["a frame that hides", heightMessage(0)],
])("refused: %s", (_, message) => {
  expect(readHeightMessage(message)).toBe(null);
});
