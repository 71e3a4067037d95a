import { stepOf } from "../../atlas/edition/edition.ts";
import type { World } from "../../geometry/mercator.ts";
import {
  clearPoints,
  compareSightPoints,
  openedPoints,
  sightPoints,
  stepPoints,
} from "../../scene/subjectPoints.ts";
import { isCamera, type State, subjectKey } from "../../state/state.ts";
import type { CameraControl } from "../camera/cameraControl.ts";
import type { MapContent } from "../content/mapContent.ts";
import type { MapSources } from "../mapSignals.ts";
import type { Settling } from "../settling.ts";
import type { Stage } from "../stage/stage.ts";
import type { Followers } from "./followers.ts";

interface Parts {
  stage: Pick<Stage, "afterPaint">;
  content: Pick<MapContent, "number">;
  camera: CameraControl;
  settling: Pick<Settling, "begin">;
}

const keyOf = ({ selection, compare, step }: State) => `${subjectKey(selection)} ${compare} ${step}`;

/**
 * Makes room for what is opened, a card, the comparison or a step of the story, and gives the view back when it is closed.
 *
 * @param isDrawn Whether the page has drawn what the address opens: then it is laid out already, and nothing moves that need not.
 * @param refit Finds the default view for the map's size.
 * @returns What to do when the map has another size: the view before that is of no use, and is not given back.
 */
export function followOpened(
  { store, atlas, scene }: MapSources,
  { stage, content, camera, settling }: Parts,
  isDrawn: boolean,
  refit: () => void,
  { add }: Followers,
): () => void {
  const clear = (points: readonly World[]) => clearPoints(scene.peek(), points);
  const frame = (points: readonly World[]) => camera.frame(points, clear(points));
  let isOutgrown = false;
  let open: string | null = null;
  add(
    () => store.state.value,
    (state) => {
      const { selection, compare } = state;
      const step = stepOf(atlas.peek().edition, state.step);
      const key = keyOf(state);
      if (key === open) return;
      const isStart = open === null;
      const asked = isStart ? state.camera : null;
      const keepsCamera = asked !== null;
      open = key;
      if (!selection && !compare && !step) {
        if (isOutgrown) camera.keep();
        camera.giveBack();
        if (isOutgrown && !isStart) refit();
        isOutgrown = false;
      }
      const isLaidOut = isStart && isDrawn;
      const makeRoom = () => {
        if (keepsCamera || !(selection || isLaidOut)) return;
        const points = openedPoints(scene.peek(), selection, step);
        // In an article the map is small, and its reader has seen nothing of it before.
        if (state.embed) frame(points);
        else camera.makeRoom(points, clear(points), isLaidOut);
      };
      const frameCompared = () => {
        if (compare && !selection && !keepsCamera) frame(compareSightPoints(scene.peek(), compare));
      };
      // What the address opens is laid out already: the first picture is the right one.
      if (isStart) makeRoom();
      if (isLaidOut) frameCompared();
      if (isStart) content.number(compare ?? []);
      stage.afterPaint(() => {
        // What lies over the map had to be laid out to be measured; by now the reader may have closed it.
        if (keyOf(store.state.peek()) !== key) return;
        settling.begin();
        content.number(compare ?? []);
        makeRoom();
        // A card over it leaves less room.
        if (asked && !isCamera(asked)) camera.goTo(asked);
        frameCompared();
        if (step && !keepsCamera && !isLaidOut) frame(stepPoints(scene.peek(), step, sightPoints));
      });
    },
  );
  return () => {
    const { selection, compare, step } = store.state.peek();
    isOutgrown ||= selection !== null || compare !== null || step !== null;
  };
}
