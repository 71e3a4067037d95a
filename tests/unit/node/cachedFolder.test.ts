import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cachedFolder } from "../../../src/node/cachedFolder.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-"));
});
afterEach(() => rm(root, { recursive: true }));

const put = (text: string) => (draft: string) => writeFile(join(draft, "file"), text);

test("is filled once", async () => {
  const folder = join(root, "deep", "made");
  await cachedFolder(folder, put("first"));
  await cachedFolder(folder, put("second"));
  expect(await readFile(join(folder, "file"), "utf8")).toBe("first");
});

test("two at the same time end with one whole folder", async () => {
  const folder = join(root, "made");
  await Promise.all([cachedFolder(folder, put("same")), cachedFolder(folder, put("same"))]);
  expect(await readdir(root)).toEqual(["made"]);
});

test("nothing stays when the filling fails", async () => {
  const failing = cachedFolder(join(root, "made"), async (draft) => {
    await put("half")(draft);
    throw new Error("no space");
  });
  await expect(failing).rejects.toThrow("no space");
  expect(await readdir(root)).toEqual([]);
});
