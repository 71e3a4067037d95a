import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import type { FirstMarks } from "../../../../src/map/firstMarks.ts";
import { firstDrawn, firstView } from "../../../../src/render/firstDrawn.ts";
import type { Scene } from "../../../../src/scene/scene.ts";
import { VIEWPORTS, type Viewport } from "../../../../src/style/viewports.ts";
import { JI } from "../../../support/syntheticAtlas.ts";
import { contentTests, DRAWING, setContent, WHOLE, ZH } from "../../support/setContent.ts";

contentTests();

describe("where the page has its first marks already", () => {
  const large = VIEWPORTS.find(({ name }) => name === "large") as Viewport;
  const view = firstView(ZH, large);
  const begin = (more: Partial<FirstMarks> = {}) =>
    setContent(signal<Scene>(ZH), {
      viewport: large,
      opening: { standings: new Map(), points: [], clear: [], beyond: [], by: "opened" },
      isFramed: false,
      worldSize: view.worldSize,
      leftOut: [],
      ...more,
    });

  test("they are not drawn before they are known, nor anew where they are clear", () => {
    const { content, renderers, told, settle, go } = begin();
    go(view);
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

  test("where something else is chosen by then, names are written anew for it", () => {
    const { content, renderers, settle, go } = begin();
    go(view);
    content.stand(new Map([[JI, "chosen"]]));
    settle();
    expect(renderers[0].names.mock.lastCall?.[0].names.get(JI)?.standing).toBe("chosen");
  });

  test("names that the page has left out stay out", () => {
    const { content, settle, go } = begin({ leftOut: [String(JI)] });
    go(view);
    settle();
    expect(content.state.drawn.names.has(JI)).toBe(false);
    expect(content.state.drawn.names.size).toBe(ZH.points.length - 1);
  });

  test("a map of another scale places its own", () => {
    const { content, settle, zoom } = begin();
    zoom(-1);
    settle();
    expect(content.state.drawn.worldSize).toBe(WHOLE.worldSize / 2);
  });

  test("while the map comes to the view in which the page has framed what is open they stand", () => {
    const { content, go } = begin({ isFramed: true });
    go({ worldSize: view.worldSize * 1.9 });
    content.follow();
    expect(content.state.drawn.strands).toEqual([]);
    go({ worldSize: view.worldSize * 2.3 });
    content.follow();
    expect(content.state.drawn.worldSize).toBe(view.worldSize * 2.3);
  });

  test("a zoom lays the strands alone: no name is known before it has ended, when all are placed anew", () => {
    const { content, settle, zoom, told } = begin();
    zoom(-1);
    content.follow();
    expect(told()).toEqual(["strands"]);
    expect(content.state.drawn.names.size).toBe(0);
    settle();
    expect(content.state.drawn.names.size).toBe(ZH.points.length);
    expect(content.state.begunWith).toBeNull();
  });

  test("they are given up where the Scene changes", () => {
    const { content } = begin();
    content.renew();
    expect(content.state).toMatchObject({ begunWith: null, drawn: { worldSize: WHOLE.worldSize } });
  });
});
