import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { createLogger, resolveConfig } from "vite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FILE_PATHS } from "../../../../src/atlas/fault.ts";
import { atlasCheck } from "../../../../src/node/data/atlasCheck.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-"));
});
afterEach(() => rm(root, { recursive: true }));

const customLogger = createLogger();
const config = (command: "build" | "serve") =>
  resolveConfig({ root, configFile: false, customLogger, plugins: [atlasCheck()] }, command);

test("a build with faults stops with one line each and no stack", async () => {
  const printed = inspect(await config("build").catch((error: unknown) => error));
  expect(printed.split("\n").slice(0, 2)).toEqual([
    "The data has errors:",
    "geo/partnerships.json: is missing",
  ]);
  expect(printed).not.toMatch(/^\s+at /m);
});

test("the dev server starts all the same", async () => {
  await expect(config("serve")).resolves.toBeDefined();
});

test("an atlas without entries is built, and the build says that it is empty", async () => {
  const warn = vi.spyOn(customLogger, "warn").mockImplementation(() => {});
  for (const path of Object.values(FILE_PATHS)) await cp(path, join(root, path));
  await writeFile(join(root, FILE_PATHS.partnerships), '{ "partnerships": [] }');
  await config("build");
  expect(warn.mock.calls).toEqual([["geo/partnerships.json has no partnerships: the atlas is empty."]]);
});
