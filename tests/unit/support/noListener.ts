import type { Listener } from "../../../src/render/renderer.ts";

/** Hears a renderer, and does nothing. */
export const NO_LISTENER: Listener = {
  ready() {},
  moveStart() {},
  move() {},
  moveEnd() {},
  resize() {},
  passed() {},
  busy() {},
  idle() {},
  lost() {},
};
