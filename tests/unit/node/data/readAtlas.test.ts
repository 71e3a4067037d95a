import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathOf } from "../../../../src/atlas/files/fault.ts";
import { readAtlas } from "../../../../src/node/data/readAtlas.ts";
import { SYNTHETIC } from "../../../editions/makeSynthetic.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edition-"));
  await cp(SYNTHETIC, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

test("an edition with faults is not drawn: each is a line, those between files among them", async () => {
  const path = pathOf("partnerships", folder);
  await writeFile(path, (await readFile(path, "utf8")).replaceAll('"roads"', '"raods"'));
  await rm(pathOf("relief", folder));
  const error = await readAtlas(".", folder).catch((error: Error) => error.message);
  expect(String(error).split("\n")).toEqual(
    expect.arrayContaining([
      "The data has errors:",
      `${pathOf("relief", folder)}: is missing`,
      `${path}: bridge: themes: “raods” is no theme of the edition`,
    ]),
  );
});
