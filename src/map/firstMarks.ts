import type { View } from "../geometry/camera/fitCamera.ts";
import { firstView, framedView, type Opening, sizesOf } from "../render/firstDrawn.ts";
import type { Scene } from "../scene/scene.ts";
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
  opening: Opening;
  /** The view in which the page has framed what is open; null where the map is where it opens. */
  framed: View | null;
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
 * @param opening What the address opens.
 */
export function firstMarks(
  element: HTMLElement,
  { picture, isThere }: FirstMap,
  scene: Scene,
  view: View,
  opening: Opening,
): FirstMarks | null {
  const marks = picture?.querySelector<SVGElement>("svg[data-viewport]");
  const viewport = VIEWPORTS.find(({ name }) => name === marks?.dataset.viewport);
  const framed = viewport ? framedView(viewport, opening) : null;
  if (
    viewport &&
    isThere &&
    picture?.parentElement === element &&
    // To the view in which the page has framed what is open the map will come.
    (framed || isFirstFor(view, firstView(scene, viewport))) &&
    sizesIn(element).strandGap === sizesOf(viewport).strandGap
  )
    return { viewport, opening, framed };
  marks?.remove();
  return null;
}
