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

/**
 * The container and what must not lie over a subject: panels, and the row of buttons at the top of a narrow map, from side
 * to side: it leaves no room beside it.
 */
export function roomForSubject(container: HTMLElement): Room {
  const { width, height, covers } = room(container);
  if (width >= FRAMING.narrow.below) return { width, height, covers };
  const bottom = Math.max(0, ...room(container, ".toolbar").covers.map((toolbar) => toolbar.bottom));
  return { width, height, covers: [...covers, { left: 0, top: 0, right: width, bottom }] };
}

/**
 * The same beneath the row of buttons, or of an article's key, in which a subject that is framed has no arc and no name on a
 * wide map either.
 */
export function roomForFraming(container: HTMLElement): Room {
  const { covers, ...size } = roomForSubject(container);
  const rows = room(container, ".toolbar, .embed-key").covers.map(({ bottom }) => ({
    left: 0,
    top: 0,
    right: size.width,
    bottom,
  }));
  return { ...size, covers: [...covers, ...rows] };
}

/** The buttons and lines along the edges of the map; not what goes with it. */
export const furniture = (container: HTMLElement): readonly Box[] =>
  room(container, "[data-over-map]:not(.edge-name)").covers;
