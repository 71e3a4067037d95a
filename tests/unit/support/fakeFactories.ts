import { vi } from "vitest";
import type { RendererFactories } from "../../../src/render/renderer.ts";
import { type FakeRenderer, fakeRenderer } from "./fakeRenderer.ts";

/** RendererFactories of fake renderers, and all that they have made, the last one by itself. */
export function fakeFactories() {
  const pictures: FakeRenderer[] = [];
  const gls: FakeRenderer[] = [];
  const last = (made: readonly FakeRenderer[], what: string) => {
    const one = made.at(-1);
    if (!one) throw new Error(`There is no ${what} yet.`);
    return one;
  };
  const glMap = vi.fn<Awaited<ReturnType<RendererFactories["gl"]>>>((_host, start, _ways, tell) => {
    const gl = fakeRenderer(start, tell);
    gls.push(gl);
    return gl;
  });
  const factories = {
    picture: vi.fn<RendererFactories["picture"]>((_host, start, _ways, _ground, tell) => {
      const picture = fakeRenderer(start, tell);
      pictures.push(picture);
      return picture;
    }),
    gl: vi.fn<RendererFactories["gl"]>(async () => glMap),
  } satisfies RendererFactories;
  return {
    factories,
    glMap,
    pictures,
    gls,
    picture: () => last(pictures, "picture"),
    gl: () => last(gls, "MapLibre"),
  };
}
