import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atlasFiles } from "../../../src/atlas/atlasFiles.ts";
import { compareRows } from "../../../src/atlas/compare/compareRows.ts";
import { comparison, valueIn } from "../../../src/atlas/compare/comparison.ts";
import { areasOf } from "../../../src/atlas/edition/edition.ts";
import { pathOf } from "../../../src/atlas/files/fault.ts";
import { FILE_NAMES, type FileName } from "../../../src/atlas/files/schema.ts";
import { SYNTHETIC } from "../../editions/makeSynthetic.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";

type Answer = (url: string, signal: AbortSignal) => Promise<Response>;
const atOnce: Answer = async (url) => new Response(readFileSync(url));
const never: Answer = (_, signal) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
/** Begins, and then nothing more comes. */
const stalls: Answer = async (_, signal) =>
  new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('{"type":'));
        signal.addEventListener("abort", () => body.error(signal.reason));
      },
    }),
  );
const after =
  (ms: number): Answer =>
  async (url, signal) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return atOnce(url, signal);
  };

const warned = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  vi.spyOn(console, "warn").mockImplementation(warned);
  vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
    const timeout = new AbortController();
    setTimeout(() => timeout.abort(new DOMException("timed out", "TimeoutError")), ms);
    return timeout.signal;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  warned.mockClear();
});

/** Asks for all files of a server that answers so, the others at once. */
function ask(answers: Partial<Record<FileName, Answer>>) {
  const urls = Object.fromEntries(FILE_NAMES.map((file) => [file, file])) as Record<FileName, string>;
  vi.stubGlobal("fetch", (file: FileName, { signal }: { signal: AbortSignal }) =>
    (answers[file] ?? atOnce)(pathOf(file, SYNTHETIC), signal),
  );
  const files = atlasFiles(SQUARES, urls);
  const begun = vi.fn();
  void files.loadAll().then(begun);
  const missing = () => files.faults.value.map(({ file, kind }) => `${kind} ${file}`);
  return { ...files, begun, missing, answers };
}

const GROUND = ["boundaries", "counties", "rivers", "surroundings", "relief"] as const;
const silent = Object.fromEntries(GROUND.map((file, i) => [file, i % 2 ? stalls : never]));

test("all that there is to read is there while no ground ever comes; after 10 s each file is named", async () => {
  const { atlas, begun, missing } = ask(silent);
  await vi.advanceTimersByTimeAsync(1500);
  expect(begun).toHaveBeenCalledOnce();
  expect(missing()).toEqual([]);
  expect(atlas.value.partnerships.length).toBeGreaterThan(0);
  const { columns } = comparison(atlas.value, areasOf(SQUARES), { themes: null, from: null, to: null });
  for (const column of columns) {
    expect(column.region.area).toBeNull();
    expect(compareRows(SQUARES).map((row) => valueIn(column, row))).not.toContainEqual(
      expect.objectContaining({ why: "unknown" }),
    );
  }
  await vi.advanceTimersByTimeAsync(8400);
  expect(missing()).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(missing().toSorted()).toEqual(GROUND.map((file) => `missing ${file}`).toSorted());
  expect(warned).toHaveBeenCalledWith(expect.stringMatching(/^rivers: TimeoutError/));
});

test("what comes late is taken up; what comes too late, when it is asked for again", async () => {
  const { atlas, missing, load, answers } = ask({ relief: after(9000), rivers: never });
  await vi.advanceTimersByTimeAsync(9000);
  await vi.waitFor(() => expect(atlas.value.relief.length).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(1000);
  expect(missing()).toEqual(["missing rivers"]);
  answers.rivers = after(4000);
  const again = load("rivers");
  await vi.advanceTimersByTimeAsync(4000);
  await again;
  expect(missing()).toEqual([]);
  expect(atlas.value.rivers.length).toBeGreaterThan(0);
});

test("without what the list is about nothing begins, but for 10 s only", async () => {
  const { begun, missing } = ask({ partnerships: stalls });
  await vi.advanceTimersByTimeAsync(9900);
  expect(begun).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  await vi.waitFor(() => expect(begun).toHaveBeenCalledOnce());
  expect(missing()).toEqual(["missing partnerships"]);
});
