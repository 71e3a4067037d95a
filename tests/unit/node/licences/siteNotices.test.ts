import { expect, test } from "vitest";
import { sbom } from "../../../../src/node/licences/sbom.ts";
import { siteNotices } from "../../../../src/node/licences/siteNotices.ts";

const PREACT = { name: "preact", version: "11.2.0", identifier: "MIT", text: "Copyright (c) Jason Miller" };
/** Its licence is in its README alone. */
const MURMURHASH = { name: "murmurhash-js", version: "1.0.0", identifier: "MIT" };

test("what is in the site has its licence in the text: program, type and data", () => {
  const text = siteNotices(".", [PREACT, MURMURHASH]);
  for (const part of [
    "preact 11.2.0\nMIT\n\nCopyright (c) Jason Miller",
    "Copyright (c) 2011 Gary Court",
    "Copyright (c) 2026 The authors of the Mianyu Atlas",
    "SIL OPEN FONT LICENSE",
    "GSHHG",
    "GNU LESSER GENERAL PUBLIC LICENSE",
    "GNU GENERAL PUBLIC LICENSE",
    "GeoNames",
    "Creative Commons Attribution 4.0 International",
    "FOGRA39L (Fogra, zlib)",
    "The zlib/libpng License",
  ])
    expect(text).toContain(part);
});

test("a package without any fails the build, which names it", () => {
  const bare = { name: "skmeans", version: "0.9.7" };
  expect(() => siteNotices(".", [bare, PREACT])).toThrow(/: skmeans 0\.9\.7$/);
});

test("the bill of materials is what the lock pins, the same each time", async () => {
  const text = await sbom(".");
  const { bomFormat, components, serialNumber } = JSON.parse(text);
  expect(bomFormat).toBe("CycloneDX");
  expect(components.map(({ purl }: { purl: string }) => purl)).toContain("pkg:npm/maplibre-gl@6.17.0");
  expect(serialNumber).toBeUndefined();
  expect(await sbom(".")).toBe(text);
});
