import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildGeo } from "../../../geo/build.ts";

// That they make the same each time is in it: what is committed was made on another day, on another machine.
test("what is committed is what the sources make", async () => {
  const made = await buildGeo();
  expect(made.size).toBe(9);
  for (const [path, text] of made)
    expect(readFileSync(path, "utf8") === text, `${path}: run npm run geo`).toBe(true);
});
