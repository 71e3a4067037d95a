import { expect, test, vi } from "vitest";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { glListener } from "../../../src/map/stage/glListener.ts";
import { type Backstage, EMPTY } from "../../../src/map/stage/stageState.ts";
import { groundLayer } from "../../../src/picture/groundLayer.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";
import { fakeEvents } from "../support/fakeEvents.ts";
import { fakeFactories } from "../support/fakeFactories.ts";
import { fakeRenderer } from "../support/fakeRenderer.ts";
import { NO_LISTENER } from "../support/noListener.ts";

const HERE = { centre: toWorld([105, 31]), worldSize: worldSize(7) };

/** The picture is the map, and MapLibre is there without its style. */
function behind() {
  const picture = fakeRenderer(HERE, NO_LISTENER);
  const gl = fakeRenderer(HERE, NO_LISTENER);
  const { factories } = fakeFactories();
  const limits = { bounds: { left: 0.7, top: 0.3, right: 0.9, bottom: 0.5 }, smallest: 1e4, largest: 1e6 };
  return {
    state: { ...EMPTY, picture, gl },
    renderers: new Set([picture]),
    element: document.createElement("div"),
    host: document.createElement("div"),
    interaction: { edition: SQUARES, limits, sharesGestures: false },
    ground: groundLayer([]),
    factories,
    on: fakeEvents(),
    queue: { add: vi.fn(), isBusy: () => false },
    pressed: new Set<number>(),
    gone: new AbortController().signal,
    bring: vi.fn(async () => {}),
  } satisfies Backstage;
}

test("MapLibre takes over when it can draw, is where the picture is, and nobody holds the map", () => {
  const stage = behind();
  const { state } = stage;
  const tell = glListener(stage);
  tell.idle();
  expect(state).toMatchObject({ canDraw: false, isLive: false });
  tell.ready();
  expect(state).toMatchObject({ canDraw: true, isLive: false });
  stage.pressed.add(1);
  tell.idle();
  expect(state.isLive).toBe(false);
  stage.pressed.clear();
  tell.idle();
  expect(state).toMatchObject({ isLive: true, picture: undefined });
});

test("what MapLibre loses in the middle of a move, the picture has, and the move has ended", () => {
  const stage = behind();
  const tell = glListener(stage);
  tell.ready();
  tell.idle();
  tell.moveStart("reader");
  expect(stage.state.moving).toBe("reader");
  tell.lost();
  expect(stage.state).toMatchObject({ canDraw: false, isLost: true, isLive: false, moving: undefined });
  expect(stage.state.picture).toBeDefined();
  expect(stage.on.moveEnd).toHaveBeenCalledExactlyOnceWith("reader");
});
