import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { allSteps } from "../../../../src/geometry/allSteps.ts";
import type { Scene } from "../../../../src/scene/scene.ts";
import { DING, JI } from "../../../support/syntheticAtlas.ts";
import { fakeRenderer } from "../../support/fakeRenderer.ts";
import { NO_LISTENER } from "../../support/noListener.ts";
import {
  contentTests,
  DRAWING,
  drawnIn,
  EN,
  LIT,
  PLAIN,
  setContent,
  setSettled,
  WHOLE,
  ZH,
} from "../../support/setContent.ts";

contentTests();

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
