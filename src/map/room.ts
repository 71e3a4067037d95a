import type { Room } from "../geometry/fitCamera.ts";

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
