import { woff2Decode } from "woff-lib/woff2/decode";
import { loadOnce } from "./loadOnce.ts";

const unpacked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * A WOFF2 file as TrueType, loaded and unpacked once: a browser unpacks it only for itself.
 *
 * @throws Where it cannot be loaded.
 */
export function loadFace(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = unpacked.get(url);
  if (known) return known;
  // Google's own decoder, as npm has it, makes functions of texts, which the page's policy forbids.
  const bytes = (async () => new Uint8Array(await woff2Decode(await loadOnce(url))))();
  unpacked.set(url, bytes);
  bytes.catch(() => unpacked.delete(url));
  return bytes;
}
