import type { Box } from "../../geometry/box.ts";
import type { Room } from "../../geometry/camera/fitCamera.ts";
import { FRAMING } from "../../style/framing.ts";

/** CSS px: on a narrower map the rows of buttons along its edges leave no room beside them. */
const NARROW = 600;

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
 * The container and what must not lie over a subject: panels, and the rows of buttons along the edges of a narrow map, from
 * side to side; the lower row may cover the edge of a subject that would have too little height.
 */
export function roomForSubject(container: HTMLElement): Room {
  const { width, height, covers } = room(container);
  if (width >= NARROW) return { width, height, covers };
  const [above, below] = [".toolbar", ".furniture"].map((selector) => room(container, selector).covers);
  const top = Math.max(0, ...(above ?? []).map(({ bottom }) => bottom));
  const bottom = Math.min(height, ...(below ?? []).map(({ top }) => top));
  const row = { left: 0, right: width };
  const rows = [
    { ...row, top: 0, bottom: top },
    ...(bottom - top >= FRAMING.least ? [{ ...row, top: bottom, bottom: height }] : []),
  ];
  return { width, height, covers: [...covers, ...rows] };
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

/** The buttons and lines along the edges of a wide map; those of a narrow one count in {@link roomForSubject}. */
export function furniture(container: HTMLElement): readonly Box[] {
  const { width, covers } = room(container, "[data-over-map]");
  return width < NARROW ? [] : covers;
}
