import { describe, expect, test, vi } from "vitest";
import { lengthOf } from "../../../src/geometry/lines/pieceOf.ts";
import { openStep } from "../../../src/state/openStep.ts";
import { mapTests, openMap, openSettled, SOUTH_EAST } from "../support/openMap.ts";

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

describe("the strands of a step of the story", () => {
  const lengths = ({ picture }: ReturnType<typeof openMap>) =>
    picture().strands.mock.calls.map(([{ strands }]) =>
      strands.reduce((sum, { path }) => sum + lengthOf(path), 0),
    );

  test("grow when it is told, and are whole in the end", () => {
    const opened = openSettled();
    opened.store.patch(openStep(2));
    vi.runAllTimers();
    const drawn = lengths(opened);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn[0]).toBeLessThan(drawn.at(-1) ?? 0);
    expect(drawn.at(-1)).toBeCloseTo(Math.max(...drawn), 6);
  });

  test("are there at once where nothing may move, and where the page opens with it", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
    const calm = openSettled();
    calm.store.patch(openStep(2));
    vi.runAllTimers();
    const [first = 0, ...others] = lengths(calm);
    for (const other of others) expect(other).toBeCloseTo(first, 3);
    vi.unstubAllGlobals();
    const begun = openMap("step=2");
    vi.runAllTimers();
    expect(lengths(begun).length).toBeLessThan(5);
  });
});
