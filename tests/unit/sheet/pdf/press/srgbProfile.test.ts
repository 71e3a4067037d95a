import { expect, test } from "vitest";
import { srgbProfile } from "../../../../../src/sheet/pdf/press/srgbProfile.ts";

test("a profile of its own size, whose ten tags lie inside it, white where red, green and blue add up", () => {
  const bytes = srgbProfile();
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(0)).toBe(bytes.length);
  expect(bytes.length).toBeLessThan(1000);
  const tags = Array.from({ length: view.getUint32(128) }, (_, i) => ({
    name: String.fromCharCode(...bytes.subarray(132 + 12 * i, 136 + 12 * i)),
    start: view.getUint32(136 + 12 * i),
    end: view.getUint32(136 + 12 * i) + view.getUint32(140 + 12 * i),
  }));
  expect(tags).toHaveLength(10);
  for (const { start, end } of tags) expect(end <= bytes.length && start % 4 === 0).toBe(true);
  const xyz = (wanted: string) => {
    const start = tags.find(({ name }) => name === wanted)?.start ?? 0;
    return [8, 12, 16].map((at) => view.getInt32(start + at) / 65536);
  };
  const [red, green, blue] = ["rXYZ", "gXYZ", "bXYZ"].map(xyz);
  for (const [i, value] of xyz("wtpt").entries())
    expect((red?.[i] ?? 0) + (green?.[i] ?? 0) + (blue?.[i] ?? 0)).toBeCloseTo(value, 3);
});
