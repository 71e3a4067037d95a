import { gzipSync } from "node:zlib";
import type { Pack, PackedFile } from "./singleFileBoot.ts";
import type { SiteScript } from "./singleFileScript.ts";

const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

const TYPES: Record<string, string> = {
  js: "text/javascript",
  json: "application/json",
  geojson: "application/geo+json",
  woff2: "font/woff2",
  svg: "image/svg+xml",
  png: "image/png",
  wasm: "application/wasm",
  txt: "text/plain;charset=utf-8",
};

/** What is compressed already; gzip would make it longer. */
const DENSE = new Set(["woff2", "png"]);

/**
 * The script and its files as the page carries them, and the stylesheet that the page needs before they are unpacked:
 * all rules but those of the fonts.
 */
export function singleFilePack(
  { code, css, files }: SiteScript,
  cannotOpen: string,
): { pack: Pack; css: string } {
  const main = "atlas.js";
  const packed = [[main, code] as const, ...files].map(([name, content]) => [name, packFile(name, content)]);
  return {
    pack: {
      fontFaces: (css.match(FONT_FACE) ?? []).join(""),
      cannotOpen,
      main,
      files: Object.fromEntries(packed),
    },
    css: css.replace(FONT_FACE, ""),
  };
}

function packFile(name: string, content: string | Uint8Array): PackedFile {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const type = TYPES[ending];
  if (!type)
    throw new Error(`The one file does not know what ${name} is: add its type to singleFilePack.ts.`);
  const gzip = !DENSE.has(ending);
  const bytes = gzip ? gzipSync(content, { level: 9 }) : Buffer.from(content);
  return { type, gzip, base64: bytes.toString("base64") };
}
