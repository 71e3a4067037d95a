import type { Room } from "../geometry/fitCamera.ts";

/** Of the map's width: buttons that reach further across cover it as a sheet does. */
const ACROSS = 0.6;

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

/** The container and what must not lie over a subject: sheets, and the buttons along the edge of a narrow map. */
export function roomForSubject(container: HTMLElement): Room {
  const { width, height, covers } = room(container);
  const buttons = room(container, ".toolbar").covers.filter(
    ({ left, right }) => right - left > ACROSS * width,
  );
  return { width, height, covers: [...covers, ...buttons] };
}
