import type { View } from "../geometry/camera/fitCamera.ts";
import { framedView, marksView, type Opening, sizesOf } from "../render/firstDrawn.ts";
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
  /** Whether the page has framed what is open; else the map is where it opens. */
  isFramed: boolean;
  /** How wide the world is in the view for which they are placed, in CSS px. */
  worldSize: number;
  /** The places whose names the page has left out: see node/firstPage/scripts/layOut.ts. */
  leftOut: readonly string[];
}

/** The ground that it had. */
export const firstGround = ({ picture }: FirstMap): SVGGElement[] => [
  ...(picture?.querySelectorAll<SVGGElement>('[data-plane="ground"]') ?? []),
];

/**
 * How much larger or smaller than for its window a map may be that goes on with what the build has placed: names that are
 * clear in one stay clear where it is larger, and above a short card it is much larger.
 */
const RANGE = { least: 0.97, most: { opening: 1.5, framed: 2.2 } };

/** Whether what was placed for one scale is clear in a view. */
export function isFirstFor(
  view: View,
  { worldSize, isFramed }: Pick<FirstMarks, "worldSize" | "isFramed">,
): boolean {
  const ratio = view.worldSize / worldSize;
  return ratio >= RANGE.least && ratio <= RANGE.most[isFramed ? "framed" : "opening"];
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
  if (viewport && isThere && picture?.parentElement === element) {
    const isFramed = framedView(viewport, opening) !== null;
    const { worldSize } = marksView(scene, viewport, opening);
    const leftOut = picture.dataset.leftOut?.split(" ") ?? [];
    const first = { viewport, opening, isFramed, worldSize, leftOut };
    // To the view in which the page has framed what is open the map will come.
    const isFor = isFramed || isFirstFor(view, first);
    if (isFor && sizesIn(element).strandGap === sizesOf(viewport).strandGap) return first;
  }
  marks?.remove();
  return null;
}
