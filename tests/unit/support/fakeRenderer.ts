import { vi } from "vitest";
import type { View } from "../../../src/geometry/camera/fitCamera.ts";
import type { Listener, Origin, Renderer } from "../../../src/render/renderer.ts";

/** A renderer that draws nothing: it notes what it is told, moves in jumps, and tells what a test has it tell. */
export function fakeRenderer(start: View, tell: Listener) {
  let view = start;
  return {
    tell,
    view: () => view,
    move: vi.fn((next: View, origin: Origin) => {
      tell.moveStart(origin);
      view = next;
      tell.move();
      tell.moveEnd(origin);
    }),
    follow: vi.fn((next: View) => {
      view = next;
    }),
    limit: vi.fn<Renderer["limit"]>(),
    ground: vi.fn<Renderer["ground"]>(),
    strands: vi.fn<Renderer["strands"]>(),
    names: vi.fn<Renderer["names"]>(),
    groundNames: vi.fn<Renderer["groundNames"]>(),
    venues: vi.fn<Renderer["venues"]>(),
    numbers: vi.fn<Renderer["numbers"]>(),
    tone: vi.fn<Renderer["tone"]>(),
    refresh: vi.fn<Renderer["refresh"]>(),
    remove: vi.fn<Renderer["remove"]>(),
  } satisfies Renderer & { tell: Listener };
}

export type FakeRenderer = ReturnType<typeof fakeRenderer>;
