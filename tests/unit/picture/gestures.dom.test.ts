import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { View } from "../../../src/geometry/camera/fitCamera.ts";
import { gestures } from "../../../src/picture/gestures.ts";
import { heldFrames } from "../support/heldFrames.ts";
import { layOut } from "../support/layOut.ts";

const START: View = { centre: [0.5, 0.5], worldSize: 10_000 };
/** Not at the window's corner: pointers are told where they are in the window. */
const PLACE = { left: 100, top: 50, width: 800, height: 600 };
const MIDDLE = { clientX: 500, clientY: 350 };

const ends: (() => void)[] = [];
beforeEach(heldFrames);
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
});

/** An element that shows a view and notes in turn what it is told. */
function setHand({ shares = false } = {}) {
  const host = layOut(document.createElement("div"), PLACE);
  const told: string[] = [];
  let view = START;
  const end = gestures(host, shares, {
    view: () => view,
    start: () => told.push("start"),
    go(next) {
      view = next;
      told.push("go");
    },
    end: () => told.push("end"),
    passed: (gesture) => told.push(`passed ${gesture}`),
  });
  ends.push(end);
  const send = (event: Event) => {
    host.dispatchEvent(event);
    return event;
  };
  return {
    told,
    end,
    view: () => view,
    pointer: (type: string, x: number, y: number, more: PointerEventInit = {}) =>
      send(new PointerEvent(`pointer${type}`, { clientX: x, clientY: y, button: 0, pointerId: 1, ...more })),
    // happy-dom's wheel has neither a place nor keys.
    wheel: (deltaY: number, more: Partial<WheelEvent> = {}) =>
      send(
        Object.assign(new WheelEvent("wheel", { deltaY, cancelable: true }), {
          ...MIDDLE,
          ctrlKey: false,
          metaKey: false,
          ...more,
        }),
      ),
    doubleClick: (x: number, y: number, shiftKey = false) =>
      send(new MouseEvent("dblclick", { clientX: x, clientY: y, shiftKey })),
    /** What is at a place of the window, in the unit square. */
    at: (x: number, y: number) => [
      view.centre[0] + (x - MIDDLE.clientX) / view.worldSize,
      view.centre[1] + (y - MIDDLE.clientY) / view.worldSize,
    ],
  };
}
const closeTo = (at: readonly number[]) => at.map((value) => expect.closeTo(value, 9));

describe("a drag", () => {
  test("takes along what is under the pointer, and ends once", () => {
    const { pointer, told, view, at } = setHand();
    const under = at(300, 200);
    pointer("down", 300, 200);
    pointer("move", 340, 260);
    pointer("move", 400, 280);
    expect(at(400, 280)).toEqual(closeTo(under));
    expect(view().worldSize).toBe(START.worldSize);
    pointer("up", 400, 280);
    pointer("move", 500, 500);
    expect(told).toEqual(["start", "go", "go", "end"]);
  });

  test("begins only when the hand has slipped by more than 5 px", () => {
    const { pointer, told } = setHand();
    pointer("down", 300, 200);
    pointer("move", 303, 204);
    pointer("up", 303, 204);
    expect(told).toEqual([]);
    pointer("down", 300, 200);
    pointer("move", 304, 204);
    expect(told).toEqual(["start", "go"]);
    // From then on each px counts.
    pointer("move", 305, 204);
    pointer("cancel", 305, 204);
    expect(told).toEqual(["start", "go", "go", "end"]);
  });

  test("is not one of another button, nor of a pointer that has not come down", () => {
    const { pointer, told } = setHand();
    pointer("move", 340, 260);
    pointer("down", 300, 200, { button: 2 });
    pointer("move", 340, 260);
    pointer("up", 340, 260, { button: 2 });
    expect(told).toEqual([]);
  });
});

test("two fingers keep what is under each: they zoom as they part, and drag as they go", () => {
  const { pointer, told, view, at } = setHand();
  const [one, other] = [at(400, 300), at(600, 300)];
  pointer("down", 400, 300, { pointerId: 1 });
  pointer("down", 600, 300, { pointerId: 2 });
  pointer("move", 300, 350, { pointerId: 1 });
  pointer("move", 700, 350, { pointerId: 2 });
  expect(view().worldSize).toBeCloseTo(START.worldSize * 2, 6);
  expect(at(300, 350)).toEqual(closeTo(one));
  expect(at(700, 350)).toEqual(closeTo(other));
  pointer("up", 700, 350, { pointerId: 2 });
  expect(told).not.toContain("end");
  pointer("up", 300, 350, { pointerId: 1 });
  expect(told).toEqual(["start", "go", "go", "end"]);
});

describe("the wheel", () => {
  test("zooms about the pointer, one move for all turns until it rests", () => {
    const { wheel, told, view, at } = setHand();
    const place = { clientX: 300, clientY: 200 };
    const under = at(300, 200);
    expect(wheel(-100, place).defaultPrevented).toBe(true);
    expect(view().worldSize).toBeGreaterThan(START.worldSize);
    expect(at(300, 200)).toEqual(closeTo(under));
    vi.advanceTimersByTime(159);
    wheel(100, place);
    expect(view().worldSize).toBeCloseTo(START.worldSize, 6);
    vi.advanceTimersByTime(159);
    expect(told).toEqual(["start", "go", "go"]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(["start", "go", "go", "end"]);
  });

  test("that counts in lines turns a line for 40 px, and a pinch on a pad zooms faster", () => {
    const zoomOf = (deltaY: number, more: Partial<WheelEvent> = {}) => {
      const { wheel, view } = setHand();
      wheel(deltaY, more);
      return view().worldSize / START.worldSize;
    };
    expect(zoomOf(-3, { deltaMode: 1 })).toBeCloseTo(zoomOf(-120), 9);
    expect(zoomOf(-20, { ctrlKey: true })).toBeCloseTo(zoomOf(-90), 9);
    expect(zoomOf(90)).toBeCloseTo(1 / zoomOf(-90), 9);
  });
});

test("a double click doubles about the pointer, with Shift it halves; each is a move of its own", () => {
  const { doubleClick, told, view, at } = setHand();
  const under = at(700, 500);
  doubleClick(700, 500);
  expect(view().worldSize).toBe(START.worldSize * 2);
  expect(at(700, 500)).toEqual(closeTo(under));
  doubleClick(700, 500, true);
  expect(view().worldSize).toBe(START.worldSize);
  expect(told).toEqual(["start", "go", "end", "start", "go", "end"]);
});

describe("in an article", () => {
  const touch = { pointerType: "touch" };

  test("one finger is the page's, whether it is seen to move or not", () => {
    const { pointer, told } = setHand({ shares: true });
    pointer("down", 300, 200, touch);
    pointer("move", 300, 260, touch);
    pointer("up", 300, 260, touch);
    expect(told).toEqual(["passed touch"]);
    pointer("down", 300, 200, touch);
    pointer("cancel", 300, 200, touch);
    expect(told).toEqual(["passed touch", "passed touch"]);
  });

  test("two fingers are the map's, and a mouse is", () => {
    const { pointer, told } = setHand({ shares: true });
    pointer("down", 400, 300, { ...touch, pointerId: 1 });
    pointer("down", 600, 300, { ...touch, pointerId: 2 });
    pointer("move", 650, 300, { ...touch, pointerId: 2 });
    pointer("up", 650, 300, { ...touch, pointerId: 2 });
    // The finger that is left does not go on.
    pointer("move", 450, 340, { ...touch, pointerId: 1 });
    pointer("up", 450, 340, { ...touch, pointerId: 1 });
    expect(told).toEqual(["start", "go", "end"]);
    pointer("down", 300, 200, { pointerType: "mouse" });
    pointer("move", 340, 260, { pointerType: "mouse" });
    expect(told).toEqual(["start", "go", "end", "start", "go"]);
  });

  test("the wheel is the page's unless Ctrl or Command is held", () => {
    const { wheel, told } = setHand({ shares: true });
    expect(wheel(-100).defaultPrevented).toBe(false);
    expect(told).toEqual(["passed wheel"]);
    expect(wheel(-100, { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(wheel(-100, { metaKey: true }).defaultPrevented).toBe(true);
    expect(told).toEqual(["passed wheel", "start", "go", "go"]);
  });
});

test("after its end nothing is heard, and a turn of the wheel is not waited for", () => {
  const { wheel, pointer, doubleClick, told, end } = setHand();
  wheel(-100);
  end();
  vi.runAllTimers();
  pointer("down", 300, 200);
  pointer("move", 340, 260);
  wheel(-100);
  doubleClick(1, 1);
  expect(told).toEqual(["start", "go"]);
});
