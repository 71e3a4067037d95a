import { describe, expect, it } from "vitest";
import { drawerHeights, nextStop, restingStop, stopBeside } from "../../../../src/panels/list/drawerStops.ts";

describe("drawerHeights", () => {
  it("are what is said at first, half of the screen, and nearly all of it", () => {
    expect(drawerHeights(844)).toEqual({ peek: 212, half: 422, full: 743 });
  });
  it("give the list most of a page that is zoomed in a lot", () => {
    expect(drawerHeights(256).full).toBe(230);
  });
});

describe("restingStop", () => {
  it.each([
    [230, 0, "peek"],
    [380, 0, "half"],
    [640, 0, "full"],
    [340, -1, "peek"],
    [550, 2, "full"],
    [220, 90, "half"],
  ])("brings %d px at %d px/ms to %s", (height, speed, stop) => {
    expect(restingStop(height, speed, 844)).toBe(stop);
  });
});

describe("stops by keyboard", () => {
  it("go up and down and stay at the ends", () => {
    expect(stopBeside("peek", 1)).toBe("half");
    expect(stopBeside("full", 1)).toBe("full");
    expect(stopBeside("full", -2)).toBe("peek");
  });
  it("go round", () => {
    expect([nextStop("peek"), nextStop("half"), nextStop("full")]).toEqual(["half", "full", "peek"]);
  });
});
