import type { View } from "../../geometry/camera/fitCamera.ts";
import { showState } from "./showState.ts";
import { type Backstage, still } from "./stageState.ts";

/** Makes the picture the map. MapLibre, where it draws unseen, follows its moves. */
export function showPicture(stage: Backstage, view: View): void {
  const { state, renderers, element, host, interaction, ground, factories, on } = stage;
  const lead = () => {
    if (state.gl && state.canDraw && state.picture) state.gl.follow(state.picture.view());
  };
  state.isLive = false;
  host.classList.remove("is-live");
  const picture = factories.picture(element, view, interaction, ground, {
    ready: () => {},
    moveStart(origin) {
      state.isHeld = true;
      on.moveStart(origin);
      if (origin === "reader") stage.bring();
    },
    move() {
      lead();
      on.move();
    },
    moveEnd(origin) {
      state.isHeld = false;
      on.moveEnd(origin);
      // It draws once more, and says when it is done.
      lead();
    },
    resize: on.resize,
    passed: on.passed,
    busy: () => showState("busy"),
    idle: () => still(stage, state.isLost ? "lost" : "picture"),
    lost: () => {},
  });
  state.picture = picture;
  renderers.add(picture);
}
