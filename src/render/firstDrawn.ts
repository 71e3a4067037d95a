import { allSteps } from "../geometry/allSteps.ts";
import { boxOf, sharedBox } from "../geometry/box.ts";
import { fitView, type View } from "../geometry/fitCamera.ts";
import { beyondEdges } from "../scene/beyondEdges.ts";
import type { Drawn, MarkSizes, Surroundings } from "../scene/drawn.ts";
import { namesAtScale } from "../scene/namesAtScale.ts";
import type { Scene } from "../scene/scene.ts";
import type { Standings } from "../scene/standings.ts";
import { strandsAtScale } from "../scene/strandsAtScale.ts";
import { openingPoints, uprightPoints } from "../scene/subjectPoints.ts";
import { inSight, surroundingsOf } from "../scene/surroundingsOf.ts";
import { FRAMING } from "../style/framing.ts";
import { isUpright } from "../style/isUpright.ts";
import type { Viewport } from "../style/viewports.ts";
import { markSizes } from "./markSizes.ts";

/** The view of a map that opens in a window as the build draws for it. */
export const firstView = (scene: Scene, { room }: Viewport): View =>
  fitView(room, openingPoints(scene, room), FRAMING.margin, FRAMING.closest);

/** Sizes of the marks that the build draws for a window. */
export const sizesOf = ({ room }: Viewport): MarkSizes => markSizes(room.width, room.height);

/** An {@link EdgeChips} at a side of a phone's map is about so large, in CSS px. */
const CHIP = { width: 106, height: 32 };

/** What names have to mind in all windows that a viewport serves. */
function aroundFirst(scene: Scene, viewport: Viewport, view: View): Surroundings {
  const { room, highest, over } = viewport;
  const { frame: seen, boxes } = surroundingsOf(view, room, over);
  const frame = sharedBox(seen, inSight(firstView(scene, { ...viewport, room: highest }), highest));
  const px = 1 / view.worldSize;
  const box = boxOf(uprightPoints(scene));
  const beyond = isUpright(room) ? beyondEdges(scene, uprightPoints(scene)) : [];
  // Those above and below are where the buttons are already.
  const chips = beyond.flatMap(({ side, exit: [, y] }) => {
    const top = (box.top + box.bottom) / 2 + y * (box.right - box.left) - (CHIP.height / 2) * px;
    const high = { top, bottom: top + CHIP.height * px };
    if (side === "left") return [{ ...high, left: seen.left, right: frame.left + CHIP.width * px }];
    if (side === "right") return [{ ...high, left: frame.right - CHIP.width * px, right: seen.right }];
    return [];
  });
  return { frame, boxes: [...boxes, ...chips] };
}

/**
 * What is drawn in a window at first, by the build and again, to be pointed at, by the scripts; in small steps.
 *
 * @param standings What each place is in what the page opens with.
 */
export function* firstDrawnInSteps(
  scene: Scene,
  viewport: Viewport,
  standings: Standings,
): Generator<void, Drawn> {
  const view = firstView(scene, viewport);
  const { worldSize } = view;
  const sizes = sizesOf(viewport);
  const around = aroundFirst(scene, viewport, view);
  const strands = strandsAtScale(scene, worldSize, sizes);
  yield;
  const names = yield* namesAtScale(scene, worldSize, sizes, standings, around);
  return { scene, worldSize, sizes, strands, names, around };
}

export const firstDrawn = (scene: Scene, viewport: Viewport, standings: Standings = new Map()): Drawn =>
  allSteps(firstDrawnInSteps(scene, viewport, standings));
