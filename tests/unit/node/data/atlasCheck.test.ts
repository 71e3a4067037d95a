import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { createLogger, type Plugin, resolveConfig } from "vite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pathOf } from "../../../../src/atlas/files/fault.ts";
import { FILE_NAMES } from "../../../../src/atlas/files/schema.ts";
import { atlasCheck } from "../../../../src/node/data/atlasCheck.ts";
import { readEdition } from "../../../../src/node/data/readEdition.ts";
import { SYNTHETIC } from "../../../editions/makeSynthetic.ts";
import { SQUARES } from "../../../support/syntheticAtlas.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-"));
});
afterEach(() => rm(root, { recursive: true }));

const copyEdition = () =>
  Promise.all(
    (["edition", ...FILE_NAMES] as const).map((file) =>
      cp(pathOf(file, SYNTHETIC), join(root, pathOf(file))),
    ),
  );

const customLogger = createLogger();
const config = (command: "build" | "serve", others: Plugin[] = []) =>
  resolveConfig({ root, configFile: false, customLogger, plugins: [atlasCheck(), ...others] }, command);

test("a build with faults stops with one line each and no stack", async () => {
  const printed = inspect(await config("build").catch((error: unknown) => error));
  expect(printed.split("\n").slice(0, 2)).toEqual(["The data has errors:", "geo/edition.json: is missing"]);
  expect(printed).not.toMatch(/^\s+at /m);
});

test("an edition that cannot be read stops the build before another plugin reads it", async () => {
  await mkdir(join(root, "geo"));
  await writeFile(join(root, pathOf("edition")), '{ "id": "squares"\n  "languages": [] }');
  const reader: Plugin = {
    name: "reader",
    config: () => {
      readEdition(root);
    },
  };
  const notJson = /geo\/edition\.json: is not JSON \(line 2, column 3: .*\)/;
  const built = inspect(await config("build", [reader]).catch((error: unknown) => error));
  expect(built).toMatch(notJson);
  expect(built).toContain("geo/partnerships.json: is missing");
  const served = inspect(await config("serve", [reader]).catch((error: unknown) => error));
  expect(served).toMatch(notJson);
  expect(built + served).not.toMatch(/^\s+at /m);
});

test("the dev server starts all the same", async () => {
  await expect(config("serve")).resolves.toBeDefined();
});

test("an atlas without entries is built, and the build says that it is empty", async () => {
  const warn = vi.spyOn(customLogger, "warn").mockImplementation(() => {});
  await copyEdition();
  await writeFile(join(root, pathOf("partnerships")), '{ "partnerships": [] }');
  await config("build");
  expect(warn.mock.calls).toEqual([["geo/partnerships.json has no partnerships: the atlas is empty."]]);
});

test("a theme that no partnership has is built, and the build says so", async () => {
  const warn = vi.spyOn(customLogger, "warn").mockImplementation(() => {});
  await copyEdition();
  const edition = structuredClone(SQUARES);
  const [theme] = edition.themes;
  if (theme)
    edition.themes.push({
      ...theme,
      id: "sport",
      colour: "#e08a00",
      print: { ...theme.print, colour: "#e08a00" },
    });
  await writeFile(join(root, pathOf("edition")), JSON.stringify(edition));
  warn.mockClear();
  await config("build");
  expect(warn.mock.calls).toEqual([["geo/edition.json: sport: is a theme that no partnership has."]]);
});
