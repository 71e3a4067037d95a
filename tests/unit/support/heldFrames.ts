import { vi } from "vitest";

/** From now on frames and timers come when a test lets them; `vi.useRealTimers` ends it. */
export function heldFrames() {
  vi.useFakeTimers({
    toFake: [
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "setTimeout",
      "clearTimeout",
      "queueMicrotask",
      "performance",
    ],
  });
}
