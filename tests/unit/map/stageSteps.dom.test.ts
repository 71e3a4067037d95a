import { describe, expect, test, vi } from "vitest";
import { said, setStage, stageTests, withMapLibre } from "../support/setStage.ts";

stageTests();

describe("steps", () => {
  test("come after the next frame, and until the last the map is not idle", async () => {
    const { map, on, picture, gl } = await withMapLibre();
    const step = vi.fn();
    map.afterPaint(step);
    expect(said()).toBe("busy");
    picture().tell.idle();
    gl().tell.idle();
    expect(said()).toBe("busy");
    expect(on.state).not.toHaveBeenCalled();
    expect(step).not.toHaveBeenCalled();

    vi.advanceTimersToNextFrame();
    expect(step).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(step).toHaveBeenCalledTimes(1);
    // Who draws is asked to say once more that all is on the screen.
    for (const renderer of map.renderers) expect(renderer.refresh).toHaveBeenCalledTimes(1);
    picture().tell.idle();
    expect(said()).toBe("picture");
    gl().tell.idle();
    expect(on.state.mock.calls).toEqual([["ready"]]);
  });

  test("leave the page time to answer as soon as they have taken some", () => {
    const { map, picture } = setStage();
    const taken: number[] = [];
    function* steps() {
      for (const milliseconds of [3, 3, 3, 20, 1]) {
        vi.mocked(performance.now).mockReturnValue(performance.now() + milliseconds);
        taken.push(milliseconds);
        yield;
      }
    }
    vi.spyOn(performance, "now").mockReturnValue(0);
    map.inSteps(steps());
    vi.advanceTimersToNextFrame();
    const tasks: number[] = [];
    while (vi.getTimerCount() > 0) {
      vi.runOnlyPendingTimers();
      tasks.push(taken.length);
    }
    expect(tasks).toEqual([3, 4, 5]);
    expect(picture().refresh).toHaveBeenCalledTimes(1);
  });
});

test("a step that throws is the last of its steps: the map is idle, and the fault is told", () => {
  const { map, picture } = setStage();
  const tellFault = vi.fn();
  vi.stubGlobal("reportError", tellFault);
  const fault = new Error("no such strand");
  const after = vi.fn();
  map.inSteps(
    (function* () {
      yield;
      if (fault) throw fault;
      after();
    })(),
  );
  vi.advanceTimersToNextFrame();
  vi.runAllTimers();
  vi.unstubAllGlobals();
  expect(tellFault).toHaveBeenCalledExactlyOnceWith(fault);
  expect(after).not.toHaveBeenCalled();
  picture().tell.idle();
  expect(said()).toBe("picture");
});
