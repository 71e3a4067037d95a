import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadChunk } from "../../../src/browser/loadChunk.ts";
import { NeedsReload } from "../../../src/browser/NeedsReload.ts";
import { heldFrames } from "../support/heldFrames.ts";

const pageOf = (entry: string) => `<html><head><link data-entry href="${entry}"></head></html>`;
/** What the server says when the page is asked for. */
const server = vi.fn<() => Promise<Response>>();

beforeEach(() => {
  heldFrames();
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.stubGlobal("fetch", server);
  server.mockImplementation(async () => new Response(pageOf("assets/index-1.js")));
  document.head.innerHTML = '<link data-entry href="assets/index-1.js">';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  server.mockReset();
  document.head.replaceChildren();
});

const offline = () => Promise.reject(new TypeError("Failed to fetch"));
/** An import that fails some times, and then comes. */
function failing(times: number) {
  const load = vi.fn(async () => "module");
  for (let i = 0; i < times; i++) load.mockImplementationOnce(offline);
  return load;
}
/** Its end, for a test that lets time pass in between. */
function outcome<T>(promise: Promise<T>) {
  const ended = { as: undefined as T | Error | undefined };
  promise.then(
    (value) => {
      ended.as = value;
    },
    (error: Error) => {
      ended.as = error;
    },
  );
  return ended;
}
const goOnline = () => dispatchEvent(new Event("online"));

test("what comes at once is not asked about", async () => {
  expect(await loadChunk(failing(0))).toBe("module");
  expect(server).not.toHaveBeenCalled();
});

test("what does not come is tried after one second, three and nine more", async () => {
  const load = failing(3);
  const ended = outcome(loadChunk(load));
  const tries: number[] = [];
  for (const milliseconds of [999, 1, 2999, 1, 8999]) {
    await vi.advanceTimersByTimeAsync(milliseconds);
    tries.push(load.mock.calls.length);
  }
  expect(tries).toEqual([1, 2, 2, 3, 3]);
  expect(ended.as).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(load).toHaveBeenCalledTimes(4);
  expect(ended.as).toBe("module");
  // Each failure is told to whoever looks.
  expect(console.warn).toHaveBeenCalledTimes(3);
});

test("it is given up after four tries, with the last failure", async () => {
  const load = failing(4);
  const ended = outcome(loadChunk(load));
  await vi.runAllTimersAsync();
  expect(load).toHaveBeenCalledTimes(4);
  expect(ended.as).toBeInstanceOf(TypeError);
  expect(vi.getTimerCount()).toBe(0);
});

test("it is tried as soon as the network is back, once", async () => {
  const load = failing(2);
  const ended = outcome(loadChunk(load));
  await vi.advanceTimersByTimeAsync(10);
  goOnline();
  await vi.advanceTimersByTimeAsync(0);
  expect(load).toHaveBeenCalledTimes(2);
  // The pause that was cut short does not end a second time.
  await vi.advanceTimersByTimeAsync(2000);
  expect(load).toHaveBeenCalledTimes(2);
  goOnline();
  goOnline();
  await vi.advanceTimersByTimeAsync(0);
  expect(load).toHaveBeenCalledTimes(3);
  expect(ended.as).toBe("module");
  expect(vi.getTimerCount()).toBe(0);
});

describe("a page that fails to load a part", () => {
  test("and is older than the server's needs to be loaded again", async () => {
    server.mockImplementation(async () => new Response(pageOf("assets/index-2.js")));
    const load = failing(4);
    const ended = outcome(loadChunk(load));
    await vi.runAllTimersAsync();
    expect(ended.as).toBeInstanceOf(NeedsReload);
    expect(load).toHaveBeenCalledTimes(1);
    // Asked of the server, not of what the browser has kept.
    expect(server.mock.lastCall).toEqual([location.href, { cache: "no-store" }]);
  });

  test.each([
    ["the server cannot be reached", offline],
    ["it says no", async () => new Response(pageOf("assets/index-2.js"), { status: 503 })],
    ["it shows another page, as a network does that asks to sign in", async () => new Response("<p>Wi-Fi")],
  ])("is not older because %s", async (_, answer) => {
    server.mockImplementation(answer);
    const ended = outcome(loadChunk(failing(1)));
    await vi.runAllTimersAsync();
    expect(ended.as).toBe("module");
  });

  test("and needs to be loaded again for the part's own sake says so at once", async () => {
    const load = vi.fn(() => Promise.reject(new NeedsReload("does not start")));
    const ended = outcome(loadChunk(load));
    await vi.runAllTimersAsync();
    expect(ended.as).toBeInstanceOf(NeedsReload);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
