import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { woff2Decode } from "woff-lib/woff2/decode";

const require = createRequire(import.meta.url);
/** A font cut for a PDF. */
const cut = (font: Uint8Array, letters: string) =>
  subsetFont(Buffer.from(font), letters, { targetFormat: "truetype", noLayoutClosure: true });

test.each([
  ["noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2", "绵阳渝协同地图 Mianyu, 0123"],
  ["noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2", "涪江流域九地。"],
  ["source-sans-3/files/source-sans-3-latin-400-normal.woff2", "ÀÉîöü fi “quoted” …"],
])("%s is cut in the page to the very bytes that the command cuts", async (file, letters) => {
  const font = await readFile(require.resolve(`@fontsource/${file}`));
  const own = await cut(font, letters);
  expect(own.length).toBeGreaterThan(1000);
  expect((await cut(await woff2Decode(font), letters)).equals(own)).toBe(true);
});
