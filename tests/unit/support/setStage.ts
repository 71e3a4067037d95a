import { afterEach, beforeEach, vi } from "vitest";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { stage } from "../../../src/map/stage/stage.ts";
import { groundLayer } from "../../../src/picture/groundLayer.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";
import { brought } from "./brought.ts";
import { fakeEvents } from "./fakeEvents.ts";
import { fakeFactories } from "./fakeFactories.ts";
import { heldFrames } from "./heldFrames.ts";

export const START = { centre: toWorld([105, 31]), worldSize: worldSize(7) };
export const THERE = { centre: toWorld([106, 30]), worldSize: worldSize(8) };
export const ELSEWHERE = { centre: toWorld([104, 32]), worldSize: worldSize(6) };
export const LIMITS = {
  bounds: { left: 0.7, top: 0.3, right: 0.9, bottom: 0.5 },
  smallest: 1e4,
  largest: 1e6,
};
export const NARROWER = { ...LIMITS, smallest: 2e4 };

export const loseContext = vi.fn();
const context = { getExtension: () => ({ loseContext }) } as unknown as RenderingContext;

/** Before and after each test of a file that sets stages. */
export function stageTests(): void {
  beforeEach(() => {
    heldFrames();
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context);
    vi.spyOn(console, "warn").mockImplementation(() => {});
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    loseContext.mockClear();
  });
}

/** What the page says that the map is doing. */
export const said = () => document.documentElement.dataset.map;

export function setStage() {
  const element = document.createElement("div");
  const fakes = fakeFactories();
  const on = fakeEvents();
  const ways = { edition: SQUARES, limits: LIMITS, sharesGestures: true };
  const map = stage(element, START, ways, groundLayer([]), fakes.factories, on);
  return { element, on, map, host: () => element.querySelector(".map-gl"), ...fakes };
}

/** With MapLibre, which has its style and shows what the picture shows. */
export async function withMapLibre() {
  const set = setStage();
  await brought(set.map);
  set.gl().tell.ready();
  return set;
}

/** With MapLibre as the map. */
export async function afterTakingOver() {
  const set = await withMapLibre();
  set.gl().tell.idle();
  set.on.state.mockClear();
  set.on.fill.mockClear();
  return set;
}
