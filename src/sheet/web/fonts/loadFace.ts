import { unpackOutlines } from "../../typeset/outlines/unpackOutlines.ts";
import { loadPacked } from "./loadPacked.ts";

const unpacked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The TrueType file that node/fonts/packFace.ts has packed, loaded and unpacked once.
 *
 * @throws Where it cannot be loaded.
 */
export function loadFace(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = unpacked.get(url);
  if (known) return known;
  const bytes = (async () => unpackOutlines(await loadPacked(url)))();
  unpacked.set(url, bytes);
  bytes.catch(() => unpacked.delete(url));
  return bytes;
}
