import type { CameraControl } from "./camera/cameraControl.ts";
import type { CameraRange } from "./camera/cameraRange.ts";
import type { MapContent } from "./content/mapContent.ts";
import type { Pointing } from "./pointing.ts";
import type { Settling } from "./settling.ts";
import type { Stage } from "./stage/stage.ts";
import type { Events } from "./stage/stageState.ts";

/** Of a scale: names that fit one fit the other. */
const SAME_SCALE = 0.0005;

/** What takes part when the view changes. */
export interface ViewParts {
  stage: Pick<Stage, "view" | "limit" | "inSteps">;
  range: CameraRange;
  camera: Pick<CameraControl, "keep">;
  content: Pick<MapContent, "follow" | "nameGround">;
  pointing: Pick<Pointing, "leave">;
  settling: Settling;
  /** Tells the panels whether the reader has it under way. */
  publishMoving(isMoving: boolean): void;
  /** Tells the panels what is in sight. */
  publishView(): void;
  /** Writes into the address where the reader has moved the map to. */
  writeView(): void;
  /** Views of the size before are of no use any more. */
  outgrow(): void;
  refit(): void;
}

/**
 * What the map does when its view or its size changes, whoever changes it.
 *
 * @param parts Asked for only when something happens: they need the stage, and that needs these.
 */
export function viewEvents(
  parts: () => ViewParts,
): Pick<Events, "moveStart" | "move" | "moveEnd" | "resize"> {
  return {
    moveStart(origin) {
      const { pointing, settling, publishMoving } = parts();
      publishMoving(origin === "reader");
      pointing.leave();
      // It will be settled where the move ends.
      settling.cancel();
    },
    move() {
      const { content, publishView } = parts();
      content.follow();
      publishView();
    },
    moveEnd(origin) {
      const { stage, content, settling, camera, writeView, publishMoving } = parts();
      const scale = settling.worldSize();
      // While the reader only pans, the names stay where they are.
      if (origin === "reader" && scale && Math.abs(stage.view().worldSize / scale - 1) <= SAME_SCALE)
        stage.inSteps(content.nameGround());
      else settling.begin();
      if (origin !== "app") {
        camera.keep();
        writeView();
      }
      // By now the address tells that the reader has moved it.
      publishMoving(false);
    },
    resize() {
      const { stage, range, outgrow, refit } = parts();
      range.measure();
      stage.limit(range.allow([stage.view(), range.clamped(stage.view())]));
      outgrow();
      refit();
    },
  };
}
