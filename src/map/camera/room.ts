import type { Box } from "../../geometry/box.ts";
import type { Room } from "../../geometry/camera/fitCamera.ts";
import { FRAMING } from "../../style/framing.ts";

/**
 * The container and what is over it: the elements of the page that say `data-covers-map`.
 *
 * @param selector Which of them count.
 */
export function room(container: HTMLElement, selector = "[data-covers-map]"): Room {
  const at = container.getBoundingClientRect();
  const covers = [...document.querySelectorAll(selector)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - at.left, top: top - at.top, right: right - at.left, bottom: bottom - at.top };
  });
  return { width: at.width, height: at.height, covers };
}

/** The container, and the rows from side to side down to the end of the elements of a selector: they leave no room beside them. */
function withRows(container: HTMLElement, selector: string): Room {
  const { width, height, covers } = room(container);
  const ends = room(container, selector).covers.map(({ bottom }) => bottom);
  return {
    width,
    height,
    covers: [...covers, { left: 0, top: 0, right: width, bottom: Math.max(0, ...ends) }],
  };
}

/** The container and what must not lie over a subject: panels, and the row of buttons at the top of a narrow map. */
export function roomForSubject(container: HTMLElement): Room {
  const isNarrow = container.getBoundingClientRect().width < FRAMING.narrow.below;
  return isNarrow ? withRows(container, ".toolbar") : room(container);
}

/**
 * The same where a subject is framed: it has no arc and no name beside the row of buttons on a wide map either, nor beside an
 * article's key.
 */
export const roomForFraming = (container: HTMLElement): Room => withRows(container, ".toolbar, .embed-key");

/** The buttons and lines along the edges of the map; not what goes with it. */
export const furniture = (container: HTMLElement): readonly Box[] =>
  room(container, "[data-over-map]:not(.edge-name)").covers;
