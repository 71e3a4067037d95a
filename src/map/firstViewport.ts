import type { View } from "../geometry/fitCamera.ts";
import { firstView } from "../render/firstDrawn.ts";
import type { Scene } from "../scene/scene.ts";
import { VIEWPORTS, type Viewport } from "../style/viewports.ts";

/** The map that the page had from the start. */
export interface FirstMap {
  picture: HTMLElement | null;
  /** Whether it shows what is asked for: else only its ground is of use. */
  isThere: boolean;
}

/** How much larger than for its window a map may be that goes on with what the build has placed. */
const MOST = 1.5;
/** Rounding. */
const LEAST = 0.999;

/**
 * The window for which the page's marks were placed, where the map can go on with them; else they are taken out, and it
 * places its own.
 */
export function firstViewport(
  element: HTMLElement,
  { picture, isThere }: FirstMap,
  scene: Scene,
  { worldSize }: View,
): Viewport | null {
  const marks = picture?.querySelector<SVGElement>("svg[data-viewport]");
  const viewport = VIEWPORTS.find(({ name }) => name === marks?.dataset.viewport);
  const ratio = viewport ? worldSize / firstView(scene, viewport).worldSize : 0;
  if (viewport && isThere && picture?.parentElement === element && ratio >= LEAST && ratio <= MOST)
    return viewport;
  marks?.remove();
  return null;
}
