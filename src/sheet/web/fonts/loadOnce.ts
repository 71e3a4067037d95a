/** What has been loaded, by address. */
const loaded = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The bytes at an address, which are asked for once in the life of a page.
 *
 * @throws Where they cannot be loaded; they are asked for again then.
 */
export function loadOnce(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = loaded.get(url);
  if (known) return known;
  const bytes = (async () => {
    const response = await fetch(new URL(url, document.baseURI));
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return new Uint8Array(await response.arrayBuffer());
  })();
  loaded.set(url, bytes);
  bytes.catch(() => loaded.delete(url));
  return bytes;
}
