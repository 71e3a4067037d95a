import { describe, expect, test, vi } from "vitest";
import { NeedsReload } from "../../../src/browser/NeedsReload.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";
import { brought } from "../support/brought.ts";
import {
  afterTakingOver,
  ELSEWHERE,
  LIMITS,
  loseContext,
  said,
  setStage,
  stageTests,
  THERE,
  withMapLibre,
} from "../support/setStage.ts";

stageTests();

describe("MapLibre", () => {
  test("is fetched once, however often it is wished for", async () => {
    const { element, map, factories, glMap, picture, host } = setStage();
    map.move(THERE, "app");
    picture().tell.moveStart("reader");
    picture().tell.moveEnd("reader");
    // Not in the reader's own event: the picture answers first.
    expect(factories.gl).not.toHaveBeenCalled();
    await Promise.all([map.bring(), map.bring()]);
    await vi.runAllTimersAsync();
    expect(glMap).toHaveBeenCalledTimes(1);
    expect(factories.gl).toHaveBeenCalledTimes(1);
    // Where the picture is by now, under it.
    const ways = { edition: SQUARES, limits: LIMITS, sharesGestures: true };
    expect(glMap.mock.lastCall?.slice(0, 3)).toEqual([host(), THERE, ways]);
    expect(element.firstElementChild).toBe(host());
    expect(host()?.classList.contains("is-live")).toBe(false);
    // To ask whether there is WebGL takes a context, of which a page has few.
    expect(loseContext).toHaveBeenCalledTimes(1);
  });

  test("is drawn into at once, and goes to where each of the picture's moves ends", async () => {
    const { map, on, picture, gl } = setStage();
    await brought(map);
    gl().tell.idle();
    picture().tell.idle();
    expect(said()).toBe("picture");
    map.move(THERE, "app");
    expect([...map.renderers]).toEqual([picture(), gl()]);
    expect(on.fill).toHaveBeenCalledExactlyOnceWith(gl());
    expect(gl().follow).not.toHaveBeenCalled();
    gl().tell.ready();
    expect(on.fill).toHaveBeenCalledTimes(1);
    expect(gl().view()).toBe(THERE);
    // On the way it would cut tiles that nobody sees.
    picture().tell.moveStart("reader");
    picture().follow(ELSEWHERE);
    picture().tell.move();
    expect(gl().view()).toBe(THERE);
    picture().tell.moveEnd("reader");
    expect(gl().view()).toBe(ELSEWHERE);
    expect(map.view()).toBe(ELSEWHERE);
    expect(gl().move).not.toHaveBeenCalled();
  });

  test("takes over in one step, once it has drawn the same", async () => {
    const { element, map, on, picture, gl, host } = await withMapLibre();
    // Until then only the picture is heard.
    on.moveStart.mockClear();
    gl().tell.moveStart("app");
    gl().tell.move();
    gl().tell.moveEnd("app");
    gl().tell.resize();
    gl().tell.passed("touch");
    for (const event of [on.moveStart, on.move, on.moveEnd, on.resize, on.passed])
      expect(event).not.toHaveBeenCalled();
    picture().tell.idle();
    gl().tell.busy();
    expect(said()).toBe("picture");
    expect(picture().remove).not.toHaveBeenCalled();

    gl().tell.idle();
    expect(picture().remove).toHaveBeenCalledTimes(1);
    expect(host()?.classList.contains("is-live")).toBe(true);
    expect([...map.renderers]).toEqual([gl()]);
    expect(on.state.mock.calls).toEqual([["ready"]]);
    expect(said()).toBe("idle");
    expect(element.dataset.camera).toBe("105,31,7");

    gl().tell.busy();
    expect(said()).toBe("busy");
    map.move(THERE, "reader");
    expect(on.moveStart).toHaveBeenCalledExactlyOnceWith("reader");
    expect(on.move).toHaveBeenCalledTimes(1);
    expect(on.moveEnd).toHaveBeenCalledExactlyOnceWith("reader");
    gl().tell.resize();
    gl().tell.passed("touch");
    expect(on.resize).toHaveBeenCalledTimes(1);
    expect(on.passed).toHaveBeenCalledExactlyOnceWith("touch");
    gl().tell.idle();
    expect(said()).toBe("idle");
    expect(element.dataset.camera).toBe("106,30,8");
    expect(picture().remove).toHaveBeenCalledTimes(1);
  });

  test("follows once to a view that it cannot have, and takes over as near as it goes", async () => {
    const { map, on, picture, gl } = await withMapLibre();
    gl().follow.mockClear();
    gl().follow.mockImplementation(() => {});
    picture().follow(THERE);
    gl().tell.idle();
    expect(gl().follow).toHaveBeenCalledExactlyOnceWith(THERE);
    expect(on.state).not.toHaveBeenCalled();
    // It stands where it stood. The picture has gone on: that is another view, and worth a try.
    picture().follow(ELSEWHERE);
    gl().tell.idle();
    expect(gl().follow).toHaveBeenCalledTimes(2);
    expect(on.state).not.toHaveBeenCalled();
    gl().tell.idle();
    expect(gl().follow).toHaveBeenCalledTimes(2);
    expect(on.state.mock.calls).toEqual([["ready"]]);
    expect([...map.renderers]).toEqual([gl()]);
    expect(said()).toBe("idle");
  });

  test("waits while the reader holds the map", async () => {
    const { on, picture, gl } = await withMapLibre();
    picture().tell.moveStart("reader");
    gl().tell.idle();
    expect(on.state).not.toHaveBeenCalled();
    gl().follow.mockClear();
    picture().tell.moveEnd("reader");
    // It draws once more, and says when it is done.
    expect(gl().follow).toHaveBeenCalledExactlyOnceWith(picture().view());
    gl().tell.idle();
    expect(on.state.mock.calls).toEqual([["ready"]]);
  });

  test("waits while a finger is down that may yet drag: it would drag nothing", async () => {
    const { element, on, gl, picture } = await withMapLibre();
    const finger = (type: string, pointerId: number) => new PointerEvent(type, { pointerId, bubbles: true });
    element.dispatchEvent(finger("pointerdown", 1));
    element.dispatchEvent(finger("pointerdown", 2));
    gl().tell.idle();
    dispatchEvent(finger("pointerup", 1));
    expect(gl().refresh).not.toHaveBeenCalled();
    expect(picture().remove).not.toHaveBeenCalled();
    dispatchEvent(finger("pointercancel", 2));
    expect(gl().refresh).toHaveBeenCalledTimes(1);
    gl().tell.idle();
    expect(on.state.mock.calls).toEqual([["ready"]]);
  });

  test("that comes after the map has gone is not made", async () => {
    const { map, glMap, host } = setStage();
    const coming = brought(map);
    map.remove();
    await coming;
    expect(glMap).not.toHaveBeenCalled();
    expect(host()).toBeNull();
  });

  test("that did not come is fetched again when it is wished for", async () => {
    const { map, on, factories, gls, gl, picture } = setStage();
    factories.gl.mockRejectedValueOnce(new Error("offline"));
    await brought(map);
    expect(on.state.mock.calls).toEqual([["failed"]]);
    expect([...map.renderers]).toEqual([picture()]);
    // It has come, and gets no context.
    factories.gl.mockResolvedValueOnce(() => {
      throw new Error("no context");
    });
    await brought(map);
    expect(on.state.mock.calls).toEqual([["failed"], ["failed"]]);
    expect(gls).toHaveLength(0);
    await brought(map);
    gl().tell.ready();
    gl().tell.idle();
    expect(on.state.mock.lastCall).toEqual(["ready"]);
  });

  test("that can come only with a new page says so", async () => {
    const { map, on, factories } = setStage();
    factories.gl.mockRejectedValueOnce(new NeedsReload("newer"));
    await brought(map);
    expect(on.state.mock.calls).toEqual([["outdated"]]);
  });

  test("is not fetched where there is no WebGL", async () => {
    vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(null);
    const { map, on, factories, picture } = setStage();
    await brought(map);
    await brought(map);
    expect(on.state.mock.calls).toEqual([["unsupported"]]);
    expect(factories.gl).not.toHaveBeenCalled();
    picture().tell.idle();
    expect(said()).toBe("picture");
  });
});

describe("when MapLibre loses its context", () => {
  test("the picture is the map, at the same view and filled, until MapLibre is back", async () => {
    const { element, map, on, factories, pictures, picture, gl, host } = await afterTakingOver();
    map.move(THERE, "reader");
    gl().tell.lost();
    expect(on.state.mock.calls).toEqual([["lost"]]);
    expect(pictures).toHaveLength(2);
    expect(factories.picture.mock.lastCall?.[1]).toBe(THERE);
    expect(on.fill).toHaveBeenCalledExactlyOnceWith(picture());
    expect([...map.renderers]).toEqual([picture()]);
    expect(host()?.classList.contains("is-live")).toBe(false);
    gl().tell.idle();
    picture().tell.idle();
    expect(said()).toBe("lost");
    expect(element.dataset.camera).toBe("106,30,8");
    gl().follow.mockClear();
    map.move(ELSEWHERE, "reader");
    expect(gl().follow).not.toHaveBeenCalled();

    gl().tell.ready();
    expect(on.fill).toHaveBeenLastCalledWith(gl());
    expect(gl().view()).toBe(ELSEWHERE);
    gl().tell.idle();
    expect(picture().remove).toHaveBeenCalledTimes(1);
    expect([...map.renderers]).toEqual([gl()]);
    expect(on.state.mock.calls).toEqual([["lost"], ["ready"]]);
    expect(said()).toBe("idle");
    expect(factories.gl).toHaveBeenCalledTimes(1);
  });

  test("in the middle of a move, the move ends there: MapLibre says no more of it", async () => {
    const { on, gl, picture } = await afterTakingOver();
    gl().tell.moveStart("reader");
    gl().follow(THERE);
    on.moveEnd.mockImplementation(() => expect(on.fill).toHaveBeenCalledExactlyOnceWith(picture()));
    gl().tell.lost();
    expect(on.moveEnd).toHaveBeenCalledExactlyOnceWith("reader");
    gl().tell.ready();
    gl().tell.moveEnd("reader");
    gl().tell.idle();
    gl().tell.lost();
    expect(on.moveEnd).toHaveBeenCalledTimes(1);
  });

  test("before it has taken over, the picture stays", async () => {
    const { map, on, pictures, picture, gl } = await withMapLibre();
    gl().tell.lost();
    expect(on.state.mock.calls).toEqual([["lost"]]);
    expect(pictures).toHaveLength(1);
    expect([...map.renderers]).toEqual([picture()]);
    picture().tell.idle();
    expect(said()).toBe("lost");
  });
});
