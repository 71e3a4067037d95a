import { signal } from "@preact/signals";
import { afterEach, describe, expect, test } from "vitest";
import { allSteps } from "../../../src/geometry/allSteps.ts";
import { type Box, grow, sharedArea } from "../../../src/geometry/box.ts";
import { fitView, type View } from "../../../src/geometry/fitCamera.ts";
import { mapContent } from "../../../src/map/content/mapContent.ts";
import { firstDrawn, firstView } from "../../../src/render/firstDrawn.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Emphasis } from "../../../src/scene/emphasis.ts";
import { laneTones } from "../../../src/scene/laneTones.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { wholePoints } from "../../../src/scene/subjectPoints.ts";
import { FRAMING } from "../../../src/style/framing.ts";
import { VIEWPORTS, type Viewport } from "../../../src/style/viewports.ts";
import { DING, JI, syntheticAtlas } from "../../support/syntheticAtlas.ts";
import { type FakeRenderer, fakeRenderer } from "../support/fakeRenderer.ts";
import { layOut } from "../support/layOut.ts";
import { NO_LISTENER } from "../support/noListener.ts";

const DESK = { width: 1070, height: 900 };
const [ZH, EN] = [buildScene(syntheticAtlas(), "zh"), buildScene(syntheticAtlas(), "en")];
const WHOLE = fitView({ ...DESK, covers: [] }, wholePoints(ZH), FRAMING.margin, FRAMING.closest);
const PLAIN: Emphasis = laneTones(ZH, { legs: new Map(), regions: new Map(), rivers: new Map(), venues: [] });
const LIT: Emphasis = { ...PLAIN, regions: new Map([[JI, "lit"]]), venues: ["a-hall"] };

const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };

const DRAWING = ["ground", "strands", "names", "groundNames", "venues", "numbers", "tone"] as const;
/** What a renderer has been told to draw since it was last asked. */
function drawnIn(renderer: FakeRenderer) {
  const told = DRAWING.filter((name) => renderer[name].mock.calls.length > 0);
  for (const name of DRAWING) renderer[name].mockClear();
  return told;
}

afterEach(() => document.body.replaceChildren());

/** A map of the whole that two renderers draw, and has not come to rest yet. */
function setContent(scenes = signal<Scene>(ZH), first: Viewport | null = null) {
  let view: View = WHOLE;
  const element = layOut(document.createElement("div"), DESK);
  const renderers = [fakeRenderer(WHOLE, NO_LISTENER), fakeRenderer(WHOLE, NO_LISTENER)] as const;
  const content = mapContent(element, scenes, () => view, new Set(renderers), first);
  const told = () => {
    const [one, other] = renderers.map(drawnIn);
    expect(other).toEqual(one);
    return one;
  };
  return {
    content,
    element,
    renderers,
    told,
    go: (next: Partial<View>) => {
      view = { ...view, ...next };
    },
    zoom: (levels: number) => {
      view = { ...view, worldSize: view.worldSize * 2 ** levels };
    },
    settle: () => allSteps(content.settle()),
  };
}

/** The same after it has come to rest. */
function setSettled(...[scenes]: Parameters<typeof setContent>) {
  const set = setContent(scenes);
  set.settle();
  set.told();
  return set;
}

/** A card that lies over a box of the map's plane. */
function cover({ left, top, right, bottom }: Box) {
  const { centre, worldSize } = WHOLE;
  const card = layOut(document.createElement("div"), {
    left: left - centre[0] * worldSize + DESK.width / 2,
    top: top - centre[1] * worldSize + DESK.height / 2,
    width: right - left,
    height: bottom - top,
  });
  card.dataset.coversMap = "";
  document.body.append(card);
}

describe("to settle", () => {
  test("lays the strands at once they are due, and writes all names together at the end", () => {
    const { content, renderers, told } = setContent();
    const steps = content.settle();
    const seen = new Set<string>();
    let count = 0;
    while (!steps.next().done) {
      count++;
      for (const name of told() ?? []) seen.add(name);
    }
    // Each step is a small one, as for one name, and until the last those names stand that stood before.
    expect(count).toBeGreaterThan(ZH.points.length);
    expect([...seen]).toEqual(["strands"]);
    const [{ names, groundNames }] = renderers;
    expect(names.mock.lastCall?.[0]).toBe(content.state.drawn);
    expect(groundNames.mock.lastCall?.[1]?.length).toBeGreaterThan(0);
    expect(told()).toEqual(["names", "groundNames", "venues", "numbers"]);
    expect(content.state.drawn.worldSize).toBe(WHOLE.worldSize);
    expect(content.state.drawn.names.size).toBe(ZH.points.length);
    expect(content.state.drawn.strands).toHaveLength(ZH.ribbons.flatMap(({ strands }) => strands).length);
  });

  test("does nothing where everything is as it was", () => {
    const { settle, content, told } = setSettled();
    const { names } = content.state.drawn;
    settle();
    expect(told()).toEqual([]);
    expect(content.state.drawn.names).toBe(names);
  });

  test("after a pan places the names anew, and leaves the strands", () => {
    const { settle, told, go } = setSettled();
    go({ centre: [WHOLE.centre[0] + 50 / WHOLE.worldSize, WHOLE.centre[1]] });
    settle();
    expect(told()).toEqual(["names", "groundNames", "venues", "numbers"]);
  });

  test("after a zoom draws the strands for the new scale as well", () => {
    const { settle, content, told, zoom, renderers } = setSettled();
    const [before] = content.state.drawn.strands;
    zoom(1);
    const strands = renderers.map((renderer) => renderer.strands);
    settle();
    for (const drawn of strands) expect(drawn.mock.lastCall?.[0].worldSize).toBe(WHOLE.worldSize * 2);
    expect(told()).toEqual(["strands", "names", "groundNames", "venues", "numbers"]);
    expect(content.state.drawn.strands[0]?.path).not.toEqual(before?.path);
  });

  test("places the names off what has come to lie over the map", () => {
    const { settle, content, told } = setSettled();
    const boxOfName = () => content.state.drawn.names.get(JI)?.box ?? NOWHERE;
    // On the name, and not on its point.
    const card = grow(boxOfName(), -8);
    cover(card);
    settle();
    expect(sharedArea(card, card)).toBeGreaterThan(0);
    expect(sharedArea(boxOfName(), card)).toBe(0);
    expect(told()).toContain("names");
  });

  test("on a map of another width has marks of another size", () => {
    const { settle, content, element, told } = setSettled();
    const desk = content.state.drawn.sizes.strandGap;
    layOut(element, { width: 390, height: 700 });
    settle();
    expect(content.state.drawn.sizes.strandGap).toBeLessThan(desk);
    expect(told()).toEqual(["strands", "names", "groundNames", "venues", "numbers"]);
  });
});

test("steps that are given up are made up for by the next settling", () => {
  const { content, settle, told, zoom } = setSettled();
  zoom(1);
  const steps = content.settle();
  for (let i = 0; i < 6; i++) steps.next();
  told();
  settle();
  expect(told()).toEqual(["names", "groundNames", "venues", "numbers"]);
});

test("while the map is zooming the strands follow in steps that can be seen, the names do not", () => {
  const { content, told, zoom } = setSettled();
  const { names } = content.state.drawn;
  zoom(0.05);
  content.follow();
  expect(told()).toEqual([]);
  zoom(0.02);
  content.follow();
  expect(told()).toEqual(["strands"]);
  expect(content.state.drawn.worldSize).toBeCloseTo(WHOLE.worldSize * 2 ** 0.07, 6);
  expect(content.state.drawn.names).toBe(names);
  // From there again, and outwards too.
  zoom(-0.05);
  content.follow();
  expect(told()).toEqual([]);
  zoom(-0.02);
  content.follow();
  expect(told()).toEqual(["strands"]);
});

test("rivers are named by themselves where they have come into sight", () => {
  const { content, told, renderers, go } = setSettled();
  go({ centre: [WHOLE.centre[0] + 300 / WHOLE.worldSize, WHOLE.centre[1]] });
  const [{ groundNames }] = renderers;
  allSteps(content.nameGround());
  expect(groundNames.mock.lastCall?.[1]?.length).toBeGreaterThan(0);
  expect(told()).toEqual(["groundNames"]);
});

test("another Scene is drawn at once, in all its parts, and settles with it", () => {
  const scenes = signal<Scene>(ZH);
  const { content, told, settle, renderers, zoom, go } = setSettled(scenes);
  content.emphasise(LIT);
  told();
  scenes.value = EN;
  zoom(0.5);
  const [{ ground, names }] = renderers;
  content.renew();
  expect(ground.mock.calls).toEqual([[EN]]);
  expect(names.mock.lastCall?.[0].scene).toBe(EN);
  expect(told()).toEqual([...DRAWING]);
  settle();
  expect(told()).toEqual([]);
  go({ centre: [WHOLE.centre[0] + 50 / WHOLE.worldSize, WHOLE.centre[1]] });
  settle();
  expect(told()).not.toContain("strands");
});

test("a Scene that has changed is settled even where the map has not moved", () => {
  const scenes = signal<Scene>(ZH);
  const { content, told, settle } = setSettled(scenes);
  scenes.value = EN;
  settle();
  expect(content.state.drawn.scene).toBe(EN);
  expect(told()).toEqual(["strands", "names", "groundNames", "venues", "numbers"]);
});

describe("where the page has its first marks already", () => {
  const large = VIEWPORTS.find(({ name }) => name === "large") as Viewport;
  const begun = () => setContent(signal<Scene>(ZH), large);

  test("they are not drawn before they are known, nor anew where they are clear", () => {
    const { content, renderers, told, settle, go } = begun();
    go(firstView(ZH, large));
    renderers.forEach(content.fill);
    expect(told()).toEqual(["ground"]);
    settle();
    const { worldSize, names } = firstDrawn(ZH, large);
    expect(content.state.drawn).toMatchObject({ worldSize, names });
    expect(renderers[0].names.mock.calls).toEqual([[content.state.drawn]]);
    expect(told()).toEqual(DRAWING.filter((name) => name !== "tone"));
    settle();
    expect(told()).toEqual([]);
  });

  test("a map of another scale places its own", () => {
    const { content, settle, zoom } = begun();
    zoom(-1);
    settle();
    expect(content.state.drawn.worldSize).toBe(WHOLE.worldSize / 2);
  });

  test("they are known as soon as the map zooms, and given up where the Scene changes", () => {
    const [zoomed, renewed] = [begun(), begun()];
    zoomed.content.follow();
    expect(zoomed.content.state.drawn.names.size).toBe(ZH.points.length);
    renewed.content.renew();
    expect(renewed.content.state).toMatchObject({ begunWith: null, drawn: { worldSize: WHOLE.worldSize } });
  });
});

describe("a renderer that is empty is given", () => {
  test("before anything is placed, what needs no place", () => {
    const { content } = setContent();
    const late = fakeRenderer(WHOLE, NO_LISTENER);
    content.fill(late);
    expect(late.ground.mock.calls).toEqual([[ZH]]);
    expect(drawnIn(late)).toEqual(["ground", "strands", "groundNames"]);
  });

  test("everything, as the others have it: names, tones, venues, numbers", () => {
    const { content, renderers } = setSettled();
    content.emphasise(LIT);
    content.number([JI]);
    const late = fakeRenderer(WHOLE, NO_LISTENER);
    content.fill(late);
    const [{ groundNames }] = renderers;
    allSteps(content.nameGround());
    expect(late.strands.mock.lastCall).toEqual([content.state.drawn]);
    expect(late.names.mock.lastCall).toEqual([content.state.drawn]);
    expect(late.groundNames.mock.lastCall?.[1]).toEqual(groundNames.mock.lastCall?.[1]);
    expect(late.venues.mock.lastCall).toEqual([content.state.drawn, LIT]);
    expect(late.numbers.mock.lastCall).toEqual([content.state.drawn, [JI]]);
    expect(late.tone.mock.lastCall).toEqual([LIT]);
    expect(drawnIn(late)).toEqual([...DRAWING]);
  });
});

test("what is lit is toned in all; its venues are drawn only when they are others", () => {
  const { content, told, renderers } = setSettled();
  content.emphasise(PLAIN);
  expect(told()).toEqual(["tone"]);
  const [{ venues, tone }] = renderers;
  content.emphasise(LIT);
  expect(tone.mock.calls).toEqual([[LIT]]);
  expect(venues.mock.calls).toEqual([[content.state.drawn, LIT]]);
  expect(told()).toEqual(["venues", "tone"]);
  content.emphasise({ ...LIT, venues: [...LIT.venues] });
  expect(told()).toEqual(["tone"]);
  content.emphasise(PLAIN);
  expect(told()).toEqual(["venues", "tone"]);
});

test("what is compared is numbered in all, and keeps its numbers where it settles", () => {
  const { content, told, renderers, settle, zoom } = setSettled();
  const [{ numbers }] = renderers;
  content.number([JI, DING]);
  expect(numbers.mock.calls).toEqual([[content.state.drawn, [JI, DING]]]);
  expect(told()).toEqual(["numbers"]);
  zoom(1);
  settle();
  expect(numbers.mock.lastCall).toEqual([content.state.drawn, [JI, DING]]);
});
