import { type InSight, ON_SCREEN, ON_SMALL_SCREEN } from "../../scene/subjectPoints.ts";
import type { State } from "../../state/state.ts";
import type { CameraControl } from "./cameraControl.ts";

/** What must be in sight on a map with a panel beside it, or across it, or in an article. */
export const inSight = (
  camera: Pick<CameraControl, "isCovered">,
  { embed }: Pick<State, "embed">,
): InSight => (embed || camera.isCovered() ? ON_SMALL_SCREEN : ON_SCREEN);
