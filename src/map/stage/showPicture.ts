import type { View } from "../../geometry/camera/fitCamera.ts";
import { showState } from "./showState.ts";
import { type Backstage, still } from "./stageState.ts";

/** Makes the picture the map. MapLibre, where it draws unseen, follows it to where each move ends. */
export function showPicture(stage: Backstage, view: View): void {
  const { state, renderers, element, host, interaction, ground, factories, on } = stage;
  state.isLive = false;
  host.classList.remove("is-live");
  const picture = factories.picture(element, view, interaction, ground, {
    ready: () => {},
    moveStart(origin) {
      state.isHeld = true;
      on.moveStart(origin);
      if (origin === "reader") stage.bring();
    },
    move: on.move,
    moveEnd(origin) {
      state.isHeld = false;
      on.moveEnd(origin);
      // It draws once more, and says when it is done; on the way there it would cut tiles that nobody sees.
      if (state.canDraw && state.picture) state.gl?.follow(state.picture.view());
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
