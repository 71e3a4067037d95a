import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const IMPORTER = "https://atlas.example/assets/index-1.js";
const [MAP, WORDS, STYLES] = ["map-1.js", "words-1.js", "map-1.css"];
const FILES = [MAP, WORDS, STYLES];
const inAssets = (file: string) => `https://atlas.example/assets/${file}`;

/** The bytes that have been asked for, and what does not arrive. */
const asked: string[] = [];
const missing = new Set<string>();

beforeEach(() => {
  takeStylesForLoaded();
  // What has come is remembered for as long as the page lives.
  vi.resetModules();
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    if (missing.has(url)) throw new TypeError("Failed to fetch");
    return new Response("export {}");
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  asked.length = 0;
  missing.clear();
  document.head.replaceChildren();
});

/** The loader of a page that has just begun, and its error. */
async function begin() {
  const { bringChunk } = await import("../../../src/browser/bringChunk.ts");
  const { NeedsReload } = await import("../../../src/browser/NeedsReload.ts");
  return { bringChunk, NeedsReload };
}
const start = async () => "started";
const links = () => [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];

/** happy-dom loads no stylesheet: it says at once that it has. */
function takeStylesForLoaded() {
  const { happyDOM } = window as unknown as {
    happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: boolean } };
  };
  happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
}

/** The next stylesheet does not come; its link goes into this element, where happy-dom leaves it alone. */
function failNextStyles() {
  const head = document.createElement("head");
  vi.spyOn(document.head, "append").mockImplementationOnce((...links) => {
    head.append(...links);
    for (const link of head.children) link.dispatchEvent(new Event("error"));
  });
  return head;
}

test("a part is imported once all that it needs has come: bytes, and its stylesheet in the page", async () => {
  const { bringChunk } = await begin();
  const seen: unknown[] = [];
  const module = await bringChunk(
    async () => {
      seen.push(
        [...asked],
        links().map(({ href }) => href),
      );
      return "module";
    },
    FILES,
    IMPORTER,
  );
  expect(module).toBe("module");
  expect(seen).toEqual([[inAssets(MAP), inAssets(WORDS)], [inAssets(STYLES)]]);
});

test("what has come is not asked for again, by another part either", async () => {
  const { bringChunk } = await begin();
  await bringChunk(start, FILES, IMPORTER);
  await bringChunk(start, FILES, IMPORTER);
  await bringChunk(start, [WORDS, "sheet-1.js"], IMPORTER);
  expect(asked).toEqual([MAP, WORDS, "sheet-1.js"].map(inAssets));
  expect(links()).toHaveLength(1);
});

test("what a page began with is there", async () => {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = inAssets(WORDS);
  document.head.append(link);
  const { bringChunk } = await begin();
  await bringChunk(start, FILES, IMPORTER);
  expect(asked).toEqual([inAssets(MAP)]);
});

test("a part that needs no other, and whose importer is the page, is only imported", async () => {
  const { bringChunk } = await begin();
  expect(await bringChunk(start)).toBe("started");
  await bringChunk(start, ["assets/map-1.js"]);
  expect(asked).toEqual([new URL("assets/map-1.js", location.href).href]);
});

describe("after a failure", () => {
  test("only what is missing is asked for again, and nothing is imported before", async () => {
    const { bringChunk } = await begin();
    const imported = vi.fn(start);
    missing.add(inAssets(WORDS));
    await expect(bringChunk(imported, FILES, IMPORTER)).rejects.toThrow("Failed to fetch");
    expect(imported).not.toHaveBeenCalled();
    missing.clear();
    asked.length = 0;
    expect(await bringChunk(imported, FILES, IMPORTER)).toBe("started");
    expect(asked).toEqual([inAssets(WORDS)]);
    expect(links()).toHaveLength(1);
    expect(imported).toHaveBeenCalledTimes(1);
  });

  test("an answer that says no is one", async () => {
    const { bringChunk, NeedsReload } = await begin();
    vi.stubGlobal("fetch", async () => new Response("", { status: 404, statusText: "Not Found" }));
    const failure = bringChunk(start, [MAP], IMPORTER);
    await expect(failure).rejects.toThrow(`${inAssets(MAP)}: 404 Not Found`);
    // It may be tried again.
    await expect(failure).rejects.not.toBeInstanceOf(NeedsReload);
  });

  test("bytes that break off are one", async () => {
    const { bringChunk } = await begin();
    const broken = { ok: true, arrayBuffer: () => Promise.reject(new TypeError("network error")) };
    vi.stubGlobal("fetch", async () => broken);
    await expect(bringChunk(start, [MAP], IMPORTER)).rejects.toThrow("network error");
  });

  test("a stylesheet is asked for with a new link, and the old one is gone", async () => {
    const { bringChunk } = await begin();
    const head = failNextStyles();
    await expect(bringChunk(start, FILES, IMPORTER)).rejects.toThrow(`${inAssets(STYLES)}: no stylesheet`);
    expect(head.childElementCount).toBe(0);
    await bringChunk(start, FILES, IMPORTER);
    expect(links().map(({ href }) => href)).toEqual([inAssets(STYLES)]);
    expect(asked).toEqual([MAP, WORDS].map(inAssets));
  });

  test("where all has come and does not start, only a new page can help", async () => {
    const { bringChunk, NeedsReload } = await begin();
    const cause = new TypeError("error loading dynamically imported module");
    const failure = bringChunk(() => Promise.reject(cause), FILES, IMPORTER);
    await expect(failure).rejects.toBeInstanceOf(NeedsReload);
    await expect(failure).rejects.toHaveProperty("cause", cause);
  });
});
