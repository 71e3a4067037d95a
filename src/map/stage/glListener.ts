import type { View } from "../../geometry/camera/fitCamera.ts";
import type { Listener } from "../../render/renderer.ts";
import { showPicture } from "./showPicture.ts";
import { showState } from "./showState.ts";
import { type Backstage, still } from "./stageState.ts";

/** Of the world's width: less than a hundredth of a CSS px at the closest. */
const SAME = 1e-9;

const isSame = (a: View, b: View) =>
  Math.abs(a.centre[0] - b.centre[0]) < SAME &&
  Math.abs(a.centre[1] - b.centre[1]) < SAME &&
  Math.abs(a.worldSize / b.worldSize - 1) < 1e-6;

/** In one frame: MapLibre shows already what the picture shows. */
function takeOver({ state, renderers, host, on }: Backstage): void {
  const { picture } = state;
  if (!picture) return;
  renderers.delete(picture);
  picture.remove();
  state.picture = undefined;
  state.isLive = true;
  host.classList.add("is-live");
  on.state("ready");
}

/** MapLibre shows all that it was given: it goes where the picture is, and is there already, takes over. */
function rested(stage: Backstage): void {
  const { state, queue, pressed } = stage;
  const { gl, canDraw, picture } = state;
  if (!gl || !canDraw) return;
  const there = picture?.view();
  // Once: a view that MapLibre cannot have, to a digit, it is given as near as it goes.
  if (there && there !== state.followed && !isSame(gl.view(), there)) {
    state.followed = there;
    gl.follow(there);
  } else if (!state.isHeld && pressed.size === 0 && !queue.isBusy()) {
    takeOver(stage);
    still(stage, "idle");
  }
}

/** MapLibre has lost its context: where it was the map, the picture is again. */
function lost(stage: Backstage): void {
  const { state, renderers, on } = stage;
  const { gl, moving, isLive } = state;
  if (!gl) return;
  state.canDraw = false;
  state.isLost = true;
  renderers.delete(gl);
  on.state("lost");
  if (!isLive) return;
  showPicture(stage, gl.view());
  if (state.picture) on.fill(state.picture);
  // MapLibre does not go on, and says nothing of it.
  if (moving) on.moveEnd(moving);
  state.moving = undefined;
}

/** What MapLibre tells: while it is not the map, nobody hears of its moves. */
export function glListener(stage: Backstage): Listener {
  const { state, renderers, on } = stage;
  return {
    ready() {
      const { gl, picture } = state;
      if (!gl) return;
      state.canDraw = true;
      state.isLost = false;
      if (picture) gl.follow(picture.view());
      // After a loss it has begun anew.
      if (renderers.has(gl)) return;
      renderers.add(gl);
      on.fill(gl);
    },
    moveStart(origin) {
      if (!state.isLive) return;
      state.moving = origin;
      on.moveStart(origin);
    },
    move: () => state.isLive && on.move(),
    moveEnd(origin) {
      if (!state.isLive) return;
      state.moving = undefined;
      on.moveEnd(origin);
    },
    resize: () => state.isLive && on.resize(),
    passed: (gesture) => state.isLive && on.passed(gesture),
    busy: () => state.isLive && showState("busy"),
    idle: () => rested(stage),
    lost: () => lost(stage),
  };
}
