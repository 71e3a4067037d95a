import { NeedsReload } from "./NeedsReload.ts";

/** Milliseconds before each further try. */
const PAUSES = [1000, 3000, 9000];

/** Its name alone: pages lie in folders of different depths. */
const entryOf = (page: Document) =>
  page.querySelector("link[data-entry]")?.getAttribute("href")?.split("/").at(-1);

/** Whether the server's page begins with another script than this one. No answer is no. */
async function isOutdated(): Promise<boolean> {
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok) return false;
    const there = entryOf(new DOMParser().parseFromString(await answer.text(), "text/html"));
    return there !== undefined && there !== entryOf(document);
  } catch {
    return false;
  }
}

/** After a pause, or as soon as the network is back. */
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener("online", done);
  });

/**
 * Loads a part of the program that is not needed at once, and tries a few times.
 *
 * @param load The dynamic import.
 * @throws {NeedsReload} Where it cannot come any more.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  for (const milliseconds of PAUSES) {
    try {
      return await load();
    } catch (error) {
      console.warn(error);
      if (error instanceof NeedsReload) throw error;
      if (await isOutdated()) throw new NeedsReload("A new version of the page has been published.");
      await pause(milliseconds);
    }
  }
  return load();
}
