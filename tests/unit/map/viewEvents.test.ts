import { beforeEach, expect, test, vi } from "vitest";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { type ViewParts, viewEvents } from "../../../src/map/viewEvents.ts";

const LIMITS = { bounds: { left: 0, top: 0, right: 1, bottom: 1 }, smallest: 1, largest: 2 };
const VIEW = { centre: toWorld([86, 44]), worldSize: worldSize(7) };
const CLAMPED = { ...VIEW, worldSize: worldSize(6) };

/** What was asked of the parts, in turn. */
let asked: string[] = [];
beforeEach(() => {
  asked = [];
});
const note = (what: string) => vi.fn(() => void asked.push(what));

function fakeParts(settledAt: number | null): ViewParts {
  function* names() {}
  return {
    stage: { view: () => VIEW, limit: note("limit"), inSteps: note("names") },
    range: {
      state: { whole: VIEW, limits: LIMITS },
      clamped: () => CLAMPED,
      allowed: (view) => view,
      allow: vi.fn((views) => {
        expect(views).toEqual([VIEW, CLAMPED]);
        asked.push("allow");
        return LIMITS;
      }),
      measure: note("measure"),
    },
    camera: { keep: note("keep") },
    content: { follow: note("follow"), nameGround: names },
    pointing: { leave: note("leave") },
    settling: { worldSize: () => settledAt, begin: note("settle"), cancel: note("cancel") },
    publishMoving: (isMoving) => void asked.push(isMoving ? "moves" : "rests"),
    publishView: note("sight"),
    writeView: note("write"),
    outgrow: note("outgrow"),
    refit: note("refit"),
  };
}
const eventsOf = (settledAt: number | null) => viewEvents(() => fakeParts(settledAt));

test("a move puts out what is pointed at, takes the strands along and tells what is in sight", () => {
  const { moveStart, move } = eventsOf(null);
  moveStart("reader");
  move();
  expect(asked).toEqual(["moves", "leave", "cancel", "follow", "sight"]);
});

test.each<[string, "reader" | "app", number | null, string[]]>([
  [
    "a pan by the reader only names the ground, and is written",
    "reader",
    VIEW.worldSize,
    ["names", "keep", "write", "rests"],
  ],
  [
    "to another scale everything is laid out anew",
    "reader",
    VIEW.worldSize * 1.2,
    ["settle", "keep", "write", "rests"],
  ],
  ["as it is where nothing had come to rest", "reader", null, ["settle", "keep", "write", "rests"]],
  ["a move by the app is not the reader's", "app", VIEW.worldSize, ["settle", "rests"]],
])("at its end %s", (_, origin, settledAt, expected) => {
  eventsOf(settledAt).moveEnd(origin);
  expect(asked).toEqual(expected);
});

test("in another size the range is measured first, and the default view comes last", () => {
  eventsOf(null).resize();
  expect(asked).toEqual(["measure", "allow", "limit", "outgrow", "refit"]);
});
