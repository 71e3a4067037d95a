import { bringBytes } from "./bringBytes.ts";
import { NeedsReload } from "./NeedsReload.ts";

/** What has come, by address; the parts that the page began with among it. */
let come: Set<string> | undefined;

const begunWith = () =>
  new Set(
    Array.from(document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]"), ({ href }) => href),
  );

function bringStyles(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = url;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${url}: no stylesheet`));
    };
    document.head.append(link);
  });
}

/**
 * Imports a part of the program once all of its files have come; the build calls it for every `import()` in place of
 * Vite's own helper (see node/plugins/chunkLoader.ts). A module that a browser could not get is dead in many until the page is
 * loaded again (https://github.com/whatwg/html/pull/10327), so `fetch`, which forgets, gets the bytes, and the import
 * finds them in the browser's cache. Vite's helper also takes a stylesheet that failed for one that is there.
 *
 * @param start The dynamic import.
 * @param files The scripts and stylesheets that it needs, its own among them, relative to the importer's address.
 * @throws {NeedsReload} Where all has come and the import fails all the same.
 */
export async function bringChunk<T>(
  start: () => Promise<T>,
  files: readonly string[] = [],
  importer = location.href,
): Promise<T> {
  come ??= begunWith();
  const here = come;
  const bring = async (file: string) => {
    const { href, pathname } = new URL(file, importer);
    if (here.has(href)) return;
    await (pathname.endsWith(".css") ? bringStyles(href) : bringBytes(href));
    here.add(href);
  };
  await Promise.all(files.map(bring));
  try {
    return await start();
  } catch (cause) {
    throw new NeedsReload("A part has come and does not start.", { cause });
  }
}
