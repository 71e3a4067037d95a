import { describe, expect, it } from "vitest";
import { drawerHeights, nextStop, restingStop, stopBeside } from "../../../../src/panels/list/drawerStops.ts";

describe("drawerHeights", () => {
  it("are the title, a third, and as much as leaves the map 40 % of the screen", () => {
    expect(drawerHeights(844)).toEqual({ peek: 96, half: 304, full: 506 });
  });
  it("give the list most of a page that is zoomed in a lot", () => {
    expect(drawerHeights(256).full).toBe(230);
  });
});

describe("restingStop", () => {
  it.each([
    [130, 0, "peek"],
    [280, 0, "half"],
    [440, 0, "full"],
    [240, -1, "peek"],
    [450, 2, "full"],
    [120, 90, "half"],
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
