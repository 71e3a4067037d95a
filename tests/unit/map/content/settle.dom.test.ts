import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { grow, sharedArea } from "../../../../src/geometry/box.ts";
import type { Scene } from "../../../../src/scene/scene.ts";
import { JI } from "../../../support/syntheticAtlas.ts";
import { layOut } from "../../support/layOut.ts";
import { contentTests, cover, EN, setContent, setSettled, WHOLE, ZH } from "../../support/setContent.ts";

contentTests();

const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };

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

test("a Scene that has changed is settled even where the map has not moved", () => {
  const scenes = signal<Scene>(ZH);
  const { content, told, settle } = setSettled(scenes);
  scenes.value = EN;
  settle();
  expect(content.state.drawn.scene).toBe(EN);
  expect(told()).toEqual(["strands", "names", "groundNames", "venues", "numbers"]);
});
