import { loadOnce } from "./loadOnce.ts";

/**
 * The bytes that gzip has packed at an address.
 *
 * @throws Where they cannot be loaded.
 */
export async function loadPacked(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([await loadOnce(url)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
