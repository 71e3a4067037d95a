import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { packFace } from "../../../../src/node/fonts/packFace.ts";
import { packOutlines } from "../../../../src/node/fonts/packOutlines.ts";
import { unpackOutlines } from "../../../../src/sheet/typeset/outlines/unpackOutlines.ts";

const require = createRequire(import.meta.url);
/** Of a font of the site, some letters, among them ones that are made of others. */
async function cut(file: string, letters: string): Promise<Uint8Array> {
  const woff2 = await readFile(require.resolve(`@fontsource/${file}`));
  return subsetFont(woff2, letters, { targetFormat: "truetype" });
}

test.each([
  ["noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2", "绵阳渝协同地图 Mianyu, 0123"],
  ["noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2", "涪江流域九地。"],
  ["source-sans-3/files/source-sans-3-latin-400-normal.woff2", "ÀÉîöü fi “quoted” …"],
])("%s is the same file after it was packed, and smaller while it is", async (file, letters) => {
  const font = await cut(file, letters);
  expect(Buffer.from(unpackOutlines(packOutlines(font))).equals(font)).toBe(true);
  expect(packFace(font).length).toBeLessThan(gzipSync(font, { level: 9 }).length);
});

test("what is no font is refused", () => {
  expect(() => packOutlines(new Uint8Array(64))).toThrow("without outlines");
});
