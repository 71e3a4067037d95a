import { unpackOutlines } from "../../typeset/outlines/unpackOutlines.ts";
import { gunzip } from "./gunzip.ts";
import { loadOnce } from "./loadOnce.ts";

const unpacked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The TrueType file that node/fonts/packFace.ts has packed, loaded and unpacked once.
 *
 * @throws Where it cannot be loaded.
 */
export function loadFace(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = unpacked.get(url);
  if (known) return known;
  const bytes = (async () => unpackOutlines(await gunzip(await loadOnce(url))))();
  unpacked.set(url, bytes);
  bytes.catch(() => unpacked.delete(url));
  return bytes;
}
