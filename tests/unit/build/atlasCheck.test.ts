import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { resolveConfig } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { atlasCheck } from "../../../src/build/atlasCheck.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-"));
});
afterEach(() => rm(root, { recursive: true }));

const config = (command: "build" | "serve") =>
  resolveConfig({ root, configFile: false, plugins: [atlasCheck()] }, command);

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
