import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readProfile } from "../../../../src/node/command/readProfile.ts";
import { removeDrafts, writeInPlace } from "../../../../src/node/command/writeInPlace.ts";

test("of two runs into one place the later gives way, unless it may replace; nothing else is left", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-place-"));
  const path = join(folder, "new", "a.pdf");
  try {
    expect(await writeInPlace(path, "first", false)).toBe(true);
    expect(await writeInPlace(path, "second", false)).toBe(false);
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

test("what a killed run left half-written is removed; what another run is writing stays", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-drafts-"));
  try {
    const names = [
      `mianyu-atlas-a.pdf.${process.pid}.part`,
      "mianyu-atlas-a.pdf.999999999.part",
      "mianyu-atlas-b.pdf",
      "six-squares-a.png.999999999.part",
      "somebody-elses.999999999.part",
    ];
    for (const name of names) await writeFile(join(folder, name), "");
    await removeDrafts(folder);
    expect(await readdir(folder)).toEqual([names[0], names[2], names[4]]);
    await removeDrafts(join(folder, "none"));
  } finally {
    await rm(folder, { recursive: true });
  }
});
