import { beforeEach, expect, test, vi } from "vitest";
import { printable, WANTED } from "../../../../../src/panels/composer/files/printable.ts";

const { dataset } = document.documentElement;
const never = () => new AbortController().signal;
beforeEach(() => {
  delete dataset.print;
});

test("what prints a sheet is waited for", async () => {
  const [ready, asked] = [vi.fn(), vi.fn()];
  document.addEventListener(WANTED, asked, { once: true });
  const waiting = printable(never()).then(ready);
  // Who wants it does not wait for the page to be quiet.
  expect(asked).toHaveBeenCalledTimes(1);
  await Promise.resolve();
  expect(ready).not.toHaveBeenCalled();
  dataset.print = "sheet";
  await waiting;
  await printable(never());
});

test("what could not be loaded is asked for once more, and then said to be missing", async () => {
  dataset.print = "failed";
  const asked = vi.fn();
  document.addEventListener(WANTED, asked, { once: true });
  const waiting = printable(never());
  expect(asked).toHaveBeenCalledTimes(1);
  dataset.print = "failed";
  await expect(waiting).rejects.toThrow("not there");
});

test("who cancels does not wait", async () => {
  const controller = new AbortController();
  const waiting = printable(controller.signal);
  controller.abort();
  await expect(waiting).rejects.toBe(controller.signal.reason);
});
