import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { FaultNote } from "../../../src/panels/FaultNote.tsx";
import { WORDS } from "../../support/syntheticAtlas.ts";

const { retry: RETRY, retrying, retryFile, file } = WORDS.en;

test("a file is asked for again once at a time, and the button says so until it has come, or not", async () => {
  let come = () => {};
  const retry = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        come = resolve;
      }),
  );
  const page = document.body.appendChild(document.createElement("div"));
  act(() => render(<FaultNote file="rivers" kind="missing" words={WORDS.en} retry={retry} />, page));
  const button = page.querySelector("button") as HTMLButtonElement;
  expect(button.getAttribute("aria-label")).toBe(retryFile(file.rivers));
  act(() => button.click());
  act(() => button.click());
  expect(retry).toHaveBeenCalledExactlyOnceWith("rivers");
  expect([button.textContent, button.getAttribute("aria-disabled")]).toEqual([retrying, "true"]);
  await act(async () => come());
  expect([button.textContent, button.getAttribute("aria-disabled")]).toEqual([RETRY, "false"]);
});
