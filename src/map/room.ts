import type { Room } from "../geometry/fitCamera.ts";

/** Of the map's width: a bar that reaches further across covers it as a sheet does. */
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

/** The container and what must not lie over a subject: sheets, and on a narrow map the bars along its edges too. */
export function roomForSubject(container: HTMLElement): Room {
  const { width, height, covers } = room(container);
  const bars = room(container, "[data-over-map]").covers.filter(
    ({ left, right }) => right - left > ACROSS * width,
  );
  return { width, height, covers: [...covers, ...bars] };
}
