import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readProfile } from "../../../../src/node/command/readProfile.ts";
import { writeInPlace } from "../../../../src/node/command/writeInPlace.ts";

test("of two runs into one place the later is refused in one line, unless it may replace; nothing else is left", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-place-"));
  const path = join(folder, "new", "a.pdf");
  try {
    await writeInPlace(path, "first", false);
    await expect(writeInPlace(path, "second", false)).rejects.toThrow("already there; --force writes over.");
    expect(await readFile(path, "utf8")).toBe("first");
    await writeInPlace(path, "third", true);
    expect(await readFile(path, "utf8")).toBe("third");
    expect(await readdir(join(folder, "new"))).toEqual(["a.pdf"]);
    await expect(readProfile(path)).rejects.toThrow("is not a CMYK output profile");
    await expect(readProfile(join(folder, "none"))).rejects.toThrow("cannot be read");
  } finally {
    await rm(folder, { recursive: true });
  }
});
