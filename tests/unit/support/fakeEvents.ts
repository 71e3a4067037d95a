import { vi } from "vitest";
import type { Events } from "../../../src/map/stage/stageState.ts";

/** Notes what a stage tells. */
export const fakeEvents = () =>
  ({
    fill: vi.fn<Events["fill"]>(),
    state: vi.fn<Events["state"]>(),
    moveStart: vi.fn<Events["moveStart"]>(),
    move: vi.fn<Events["move"]>(),
    moveEnd: vi.fn<Events["moveEnd"]>(),
    resize: vi.fn<Events["resize"]>(),
    passed: vi.fn<Events["passed"]>(),
  }) satisfies Events;
