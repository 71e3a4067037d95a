import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildGeo } from "../../../geo/build.ts";

test("what is committed is what the sources make, and they make it twice", { timeout: 60_000 }, async () => {
  const first = await buildGeo();
  const second = await buildGeo();
  expect(first.size).toBe(8);
  for (const [path, text] of first) {
    expect(readFileSync(path, "utf8") === text, `${path}: run npm run geo`).toBe(true);
    expect(second.get(path) === text, `${path} differs between two runs`).toBe(true);
  }
});
