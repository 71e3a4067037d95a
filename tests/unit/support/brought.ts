import { vi } from "vitest";

/** MapLibre is wished for, and has come or has not; with timers that a test turns. */
export async function brought(map: { bring(): unknown }): Promise<void> {
  const coming = map.bring();
  await vi.runAllTimersAsync();
  await coming;
}
