import { allSteps } from "../geometry/allSteps.ts";
import { fitView, type View } from "../geometry/fitCamera.ts";
import type { Drawn } from "../scene/drawn.ts";
import { namesAtScale } from "../scene/namesAtScale.ts";
import type { Scene } from "../scene/scene.ts";
import { strandsAtScale } from "../scene/strandsAtScale.ts";
import { openingPoints } from "../scene/subjectPoints.ts";
import { surroundingsOf } from "../scene/surroundingsOf.ts";
import { FRAMING } from "../style/framing.ts";
import type { Viewport } from "../style/viewports.ts";
import { markSizes } from "./markSizes.ts";

/** The view of a map that opens in a window as the build draws for it. */
export const firstView = (scene: Scene, { room }: Viewport): View =>
  fitView(room, openingPoints(scene, room), FRAMING.margin, FRAMING.closest);

/** What is drawn in a window at first, by the build and again, to be pointed at, by the scripts; in small steps. */
export function* firstDrawnInSteps(scene: Scene, viewport: Viewport): Generator<void, Drawn> {
  const view = firstView(scene, viewport);
  const { worldSize } = view;
  const sizes = markSizes(viewport.room.width);
  const around = surroundingsOf(view, viewport.room, viewport.over);
  const strands = strandsAtScale(scene, worldSize, sizes);
  yield;
  const names = yield* namesAtScale(scene, worldSize, sizes, new Map(), around);
  return { scene, worldSize, sizes, strands, names, around };
}

export const firstDrawn = (scene: Scene, viewport: Viewport): Drawn =>
  allSteps(firstDrawnInSteps(scene, viewport));
