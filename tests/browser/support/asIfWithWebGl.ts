/**
 * Runs in the page, before its own code: a browser that draws by the processor alone says that it has WebGL, so that the
 * page waits for MapLibre, which never comes.
 */
export function asIfWithWebGl() {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind === "webgl2"
      ? { getExtension: () => null }
      : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}
