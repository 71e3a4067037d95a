/**
 * Runs in a page, before its own code: each frame of WebGL is waited for. Without a graphics card they are asked for much
 * faster than they are drawn, one for each tile that comes, and what follows waits for all of them. So fewer are drawn, as
 * on a machine that keeps up, and a map that is idle is seen.
 */
export function framesInTime(): void {
  const { requestAnimationFrame: frame } = globalThis;
  globalThis.requestAnimationFrame = (act) =>
    frame((time) => {
      act(time);
      const context = document.querySelector("canvas")?.getContext("webgl2");
      // Nothing else waits in Chromium.
      context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    });
}
