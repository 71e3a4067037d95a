import { vi } from "vitest";
import type { Makers } from "../../../src/map/renderer.ts";
import { type FakeRenderer, fakeRenderer } from "./fakeRenderer.ts";

/** Makers of fake renderers, and all that they have made, the last one by itself. */
export function fakeMakers() {
  const pictures: FakeRenderer[] = [];
  const gls: FakeRenderer[] = [];
  const last = (made: readonly FakeRenderer[], what: string) => {
    const one = made.at(-1);
    if (!one) throw new Error(`There is no ${what} yet.`);
    return one;
  };
  const glMap = vi.fn<Awaited<ReturnType<Makers["gl"]>>>((_host, start, _ways, tell) => {
    const gl = fakeRenderer(start, tell);
    gls.push(gl);
    return gl;
  });
  const makers = {
    picture: vi.fn<Makers["picture"]>((_host, start, _ways, _ground, tell) => {
      const picture = fakeRenderer(start, tell);
      pictures.push(picture);
      return picture;
    }),
    gl: vi.fn<Makers["gl"]>(async () => glMap),
  } satisfies Makers;
  return {
    makers,
    glMap,
    pictures,
    gls,
    picture: () => last(pictures, "picture"),
    gl: () => last(gls, "MapLibre"),
  };
}
