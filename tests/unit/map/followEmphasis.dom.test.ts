import { describe, expect, test, vi } from "vitest";
import { mapTests, openSettled, SOUTH_EAST } from "../support/openMap.ts";

mapTests();

describe("what is pointed at or filtered is toned at once", () => {
  test("by hover", () => {
    const { store, picture } = openSettled();
    store.setHover(SOUTH_EAST);
    vi.advanceTimersByTime(0);
    expect(picture().tone.mock.lastCall?.[0].regions.get(990106)).toBe("lit");
    store.setHover(null);
    vi.advanceTimersByTime(0);
    expect(picture().tone.mock.lastCall?.[0].regions.get(990106)).toBe("plain");
  });

  test("by themes", () => {
    const { store, picture } = openSettled();
    store.patch({ themes: [] });
    vi.advanceTimersByTime(0);
    const { legs } = picture().tone.mock.lastCall?.[0] ?? {};
    expect(new Set(legs?.values())).toEqual(new Set(["thin"]));
  });
});
