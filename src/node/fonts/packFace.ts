import { gzipSync } from "node:zlib";
import { packOutlines } from "./packOutlines.ts";

/** Packs a TrueType file for sheet/web/fonts/loadFace.ts. */
export const packFace = (font: Uint8Array): Buffer => gzipSync(packOutlines(font), { level: 9 });
