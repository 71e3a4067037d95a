import { describe, expect, it } from "vitest";
import { nextStop, restingStop, sheetHeights, stopBeside } from "../../../src/panels/sheetStops.ts";

describe("sheetHeights", () => {
  it("are the title, nearly half and nearly all of the screen", () => {
    expect(sheetHeights(844)).toEqual({ peek: 96, half: 380, full: 760 });
  });
});

describe("restingStop", () => {
  it.each([
    [130, 0, "peek"],
    [300, 0, "half"],
    [640, 0, "full"],
    [300, -1, "peek"],
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
