// What an inline script is made of as well: see node/firstPage/scripts/layOut.ts. Functions that need nothing but each other.

/**
 * The letters of the lines of text in an element that a horizontal line cuts, and its buttons that have a frame: their top and
 * bottom, in CSS px of the window.
 */
export function linesAcross(element: Element, edge: number): { top: number; bottom: number }[] {
  /** Of the height of a line's box, what is above its letters. */
  const ABOVE = 0.15;
  /** Around a button, in CSS px. */
  const FRAME = 3;
  const range = document.createRange();
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof HTMLElement) {
      const { top, bottom, height } = child.getBoundingClientRect();
      if (child.matches(".map-button"))
        return top - FRAME < edge && bottom + FRAME > edge
          ? [{ top: top - FRAME, bottom: bottom + FRAME }]
          : [];
      // One without a height may hold what is placed out of it.
      return height === 0 || (top < edge && bottom > edge) ? linesAcross(child, edge) : [];
    }
    if (!(child instanceof Text)) return [];
    range.selectNodeContents(child);
    return [...range.getClientRects()]
      .map(({ top, bottom, height }) => ({ top: top + ABOVE * height, bottom }))
      .filter(({ top, bottom }) => top < edge && bottom > edge);
  });
}

/**
 * Where to cut off what is in an element so that no line of its text is cut in half.
 *
 * @param edge Where it would be cut, in CSS px of the window; it moves `up` or `down` past whole lines.
 */
export function wholeEdge(element: Element, edge: number, way: "up" | "down"): number {
  const lines = linesAcross(element, edge);
  if (lines.length === 0) return edge;
  const next =
    way === "up" ? Math.min(...lines.map(({ top }) => top)) : Math.max(...lines.map(({ bottom }) => bottom));
  return wholeEdge(element, next, way);
}

/**
 * Shows no half of a line at the edges of a box that scrolls: `--above` and `--beneath` are the parts of its height in which
 * there would be one.
 */
export function cutLines(box: HTMLElement): void {
  const { top, bottom, height } = box.getBoundingClientRect();
  const part = (px: number) => `${height > 0 ? (px / height) * 100 : 0}%`;
  box.style.setProperty("--above", part(wholeEdge(box, top, "down") - top));
  box.style.setProperty("--beneath", part(bottom - wholeEdge(box, bottom, "up")));
}
