import { comparePoints, subjectPoints } from "../scene/subjectPoints.ts";
import { type State, subjectKey } from "../state/state.ts";
import type { CameraControl } from "./cameraControl.ts";
import type { MapContent } from "./content/mapContent.ts";
import type { Followers } from "./followers.ts";
import type { MapSources } from "./mapSignals.ts";
import type { Settling } from "./settling.ts";
import type { Stage } from "./stage/stage.ts";

interface Parts {
  stage: Pick<Stage, "afterPaint">;
  content: Pick<MapContent, "number">;
  camera: CameraControl;
  settling: Pick<Settling, "begin">;
}

const keyOf = ({ selection, compare }: State) => `${subjectKey(selection)} ${compare}`;

/**
 * Makes room for what is opened, a card or the comparison, and gives the view back when it is closed.
 *
 * @param refit Finds the default view for the map's size.
 * @returns What to do when the map has another size: the view before that is of no use, and is not given back.
 */
export function followOpened(
  { store, scene }: Pick<MapSources, "store" | "scene">,
  { stage, content, camera, settling }: Parts,
  refit: () => void,
  { add }: Followers,
): () => void {
  let isOutgrown = false;
  let open: string | null = null;
  add(
    () => store.state.value,
    (state) => {
      const { selection, compare } = state;
      const key = keyOf(state);
      if (key === open) return;
      const isStart = open === null;
      const keepsCamera = isStart && state.camera !== null;
      open = key;
      if (!selection && !compare) {
        if (isOutgrown) camera.keep();
        camera.giveBack();
        if (isOutgrown && !isStart) refit();
        isOutgrown = false;
      }
      // What the address opens is laid out already: the first picture is the right one.
      if (isStart && selection) camera.makeRoom(subjectPoints(scene.peek(), selection));
      if (isStart) content.number(compare ?? []);
      stage.afterPaint(() => {
        // What lies over the map had to be laid out to be measured; by now the reader may have closed it.
        if (keyOf(store.state.peek()) !== key) return;
        settling.begin();
        content.number(compare ?? []);
        if (selection) camera.makeRoom(subjectPoints(scene.peek(), selection));
        if (compare && !selection && !keepsCamera) camera.frame(comparePoints(scene.peek(), compare));
      });
    },
  );
  return () => {
    const { selection, compare } = store.state.peek();
    isOutgrown ||= selection !== null || compare !== null;
  };
}
