import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";
import { cachedFolder } from "../../../src/node/cachedFolder.ts";

const PACKAGE = resolve(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../..");
const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { version: string };

/** The package's own list of font folders is for one cloud's machines; this one finds its font where it was unpacked. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * Unpacks the Chromium of npm @sparticuz/chromium (Linux on x64) into node_modules/.cache.
 *
 * @returns Its path, and the environment to start it in, in which a bare Linux lacks nothing: the libraries
 * libnss3, libnspr4 and libexpat, and one Latin font, without which Chromium draws no text at all, not even in
 * the fonts of the page.
 */
export async function npmChromium() {
  const folder = resolve(PACKAGE, "../../.cache", `chromium-${version}`);
  await cachedFolder(folder, unpack);
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

/** The package unpacks into the folder for temporary files, whatever is there already: so it gets one of its own. */
async function unpack(folder: string) {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await Promise.all([chromium.executablePath(), inflate(join(PACKAGE, "bin/al2023.tar.br"))]);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  await writeFile(join(folder, "fonts/fonts.conf"), FONTS);
}
