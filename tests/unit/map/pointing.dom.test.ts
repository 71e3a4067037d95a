import { signal } from "@preact/signals";
import { afterEach, expect, test } from "vitest";
import type { World } from "../../../src/geometry/mercator.ts";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { pointing } from "../../../src/map/pointing.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { known } from "../../../src/state/known.ts";
import type { Choice, Tip } from "../../../src/state/state.ts";
import { createStore } from "../../../src/state/store.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { JI, syntheticAtlas, WU } from "../../support/syntheticAtlas.ts";
import { fakeBar } from "../support/fakeBar.ts";
import { layOut } from "../support/layOut.ts";

const SIZE = { width: 1000, height: 600 };
const ATLAS = syntheticAtlas();
const VIEW = { centre: toWorld([86.2, 44]), worldSize: worldSize(7.5) };
const DRAWN = drawnAtScale(buildScene(ATLAS, "en"), VIEW.worldSize, markSizes(SIZE.width));

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function setMap(query = "") {
  const surface = layOut(document.createElement("div"), SIZE);
  const store = createStore(fakeBar(query), () => known(ATLAS));
  const [tip, choice] = [signal<Tip | null>(null), signal<Choice | null>(null)];
  const { leave, stop } = pointing(
    surface,
    store,
    { tip, choice },
    () => VIEW,
    () => DRAWN,
  );
  ends.push(stop);
  /** An event at a place of the world, in CSS px beside it. */
  function send(type: string, [x, y]: World, more: PointerEventInit = {}) {
    const at = {
      clientX: (x - VIEW.centre[0]) * VIEW.worldSize + SIZE.width / 2,
      clientY: (y - VIEW.centre[1]) * VIEW.worldSize + SIZE.height / 2,
    };
    surface.dispatchEvent(new PointerEvent(type, { ...at, pointerType: "mouse", ...more }));
  }
  const press = (at: World, more: PointerEventInit = {}) => {
    send("pointerdown", at, more);
    send("click", at, more);
  };
  return { surface, store, tip, choice, send, press, leave, stop };
}
const middleOf = (id: string) => {
  const { path = [] } = DRAWN.strands.find((strand) => strand.id === id) ?? {};
  return path[path.length >> 1] ?? ([0, 0] as const);
};
const BRIDGE = { kind: "partnership", id: "bridge" } as const;
/** Far from every leg. */
const IN_JI = toWorld([88.4, 43.05]);
const NOWHERE = toWorld([84.5, 42.4]);

test("a mouse lights and names what is under it, until it leaves or the map moves; a finger does not", () => {
  const { surface, store, tip, send, leave } = setMap();
  send("pointermove", middleOf(`bridge:${WU}`));
  expect(store.hover.value).toEqual(BRIDGE);
  expect(tip.value?.subject).toEqual(BRIDGE);
  expect(surface.style.cursor).toBe("pointer");
  leave();
  expect([store.hover.value, tip.value, surface.style.cursor]).toEqual([null, null, ""]);
  send("pointermove", IN_JI, { pointerType: "touch" });
  send("pointermove", IN_JI, { buttons: 1 });
  expect(store.hover.value).toBeNull();
});

test("what something else has lit stays lit when the map moves", () => {
  const { store, leave } = setMap();
  store.setHover({ kind: "region", adcode: JI });
  leave();
  expect(store.hover.value).toEqual({ kind: "region", adcode: JI });
});

test("a click opens a leg's agreement, or an area, and beside all of them closes what is open", () => {
  const { store, press } = setMap();
  press(middleOf(`bridge:${WU}`));
  expect(store.state.value.selection).toEqual(BRIDGE);
  press(IN_JI);
  expect(store.state.value.selection).toEqual({ kind: "region", adcode: JI });
  press(NOWHERE);
  expect(store.state.value.selection).toBeNull();
});

test("what slips further than a hand is a drag", () => {
  const { store, send } = setMap();
  send("pointerdown", NOWHERE);
  send("click", IN_JI);
  expect(store.state.value.selection).toBeNull();
});

test("with Shift an area is compared, but not in an article", () => {
  const { store, press } = setMap();
  press(IN_JI, { shiftKey: true });
  expect(store.state.value).toMatchObject({ compare: [JI], selection: null });
  const embedded = setMap("?embed=1");
  embedded.press(IN_JI, { shiftKey: true });
  expect(embedded.store.state.value).toMatchObject({
    compare: null,
    selection: { kind: "region", adcode: JI },
  });
});

test("a finger on several legs is asked which; a mouse has the nearest", () => {
  const { store, choice, press } = setMap();
  const at = middleOf(`dam:${JI}`);
  press(at, { pointerType: "touch" });
  expect(new Set(choice.value?.partnerships)).toEqual(new Set(["dam", "ring-road"]));
  expect(store.state.value.selection).toBeNull();
  press(at);
  expect(choice.value).toBeNull();
  expect(store.state.value.selection).toEqual({ kind: "partnership", id: "dam" });
});

test("stopped, it hears nothing more", () => {
  const { store, press, stop } = setMap();
  stop();
  press(IN_JI);
  expect(store.state.value.selection).toBeNull();
});
