import type { View } from "../geometry/fitCamera.ts";
import { firstView, sizesOf } from "../render/firstDrawn.ts";
import type { Scene } from "../scene/scene.ts";
import type { Standings } from "../scene/standings.ts";
import { VIEWPORTS, type Viewport } from "../style/viewports.ts";
import { sizesIn } from "./sizesIn.ts";

/** The map that the page had from the start. */
export interface FirstMap {
  picture: HTMLElement | null;
  /** Whether it shows what is asked for: else only its ground is of use. */
  isThere: boolean;
}

/** What the build has placed the page's first marks for: a kind of window, and what the page opens with. */
export interface FirstMarks {
  viewport: Viewport;
  standings: Standings;
}

/** The ground that it had. */
export const firstGround = ({ picture }: FirstMap): SVGGElement[] => [
  ...(picture?.querySelectorAll<SVGGElement>('[data-plane="ground"]') ?? []),
];

/** How much larger or smaller than for its window a map may be that goes on with what the build has placed. */
const RANGE = [0.97, 1.5] as const;

/** Whether what was placed for one scale is clear in a view. */
export function isFirstFor(view: View, { worldSize }: Pick<View, "worldSize">): boolean {
  const ratio = view.worldSize / worldSize;
  return ratio >= RANGE[0] && ratio <= RANGE[1];
}

/**
 * What the page's marks were placed for, where the map can go on with them; else they are taken out, and it places its
 * own.
 *
 * @param standings What each place is in what the address opens.
 */
export function firstMarks(
  element: HTMLElement,
  { picture, isThere }: FirstMap,
  scene: Scene,
  view: View,
  standings: Standings,
): FirstMarks | null {
  const marks = picture?.querySelector<SVGElement>("svg[data-viewport]");
  const viewport = VIEWPORTS.find(({ name }) => name === marks?.dataset.viewport);
  if (
    viewport &&
    isThere &&
    picture?.parentElement === element &&
    isFirstFor(view, firstView(scene, viewport)) &&
    sizesIn(element).strandGap === sizesOf(viewport).strandGap
  )
    return { viewport, standings };
  marks?.remove();
  return null;
}
