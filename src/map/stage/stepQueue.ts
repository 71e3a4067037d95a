import { afterFrame } from "../../browser/afterFrame.ts";

/** Work that comes after the next frame, in slices, so that the page answers in between. */
export interface StepQueue {
  add(steps: Iterator<unknown>): void;
  isBusy(): boolean;
}

/** Milliseconds that steps take, at least, before the page can answer. */
const SLICE = 8;

/** Goes through steps for as long as the page need not answer. One that throws is the last, and the console says it. */
function hasMore(steps: Iterator<unknown>): boolean {
  const end = performance.now() + SLICE;
  try {
    while (performance.now() < end) if (steps.next().done) return false;
    return true;
  } catch (error) {
    reportError(error);
    return false;
  }
}

/**
 * @param done Some steps have come to their end; others may still be under way.
 * @param gone Ends all.
 */
export function stepQueue(done: () => void, gone: AbortSignal): StepQueue {
  let waiting = 0;
  return {
    isBusy: () => waiting > 0,
    add(steps) {
      waiting++;
      function goOn() {
        if (gone.aborted) return;
        if (hasMore(steps)) {
          setTimeout(goOn);
          return;
        }
        waiting--;
        done();
      }
      afterFrame(goOn);
    },
  };
}
