/** Of the height of a line's box, what is above its letters. */
const ABOVE = 0.15;

/** From the top to the bottom of something, in CSS px of the window. */
interface Span {
  top: number;
  bottom: number;
}

const crosses = ({ top, bottom }: Span, edge: number) => top < edge && bottom > edge;

/** The letters of the lines of text in an element that a horizontal line cuts. */
function linesAcross(element: Element, edge: number): Span[] {
  const range = document.createRange();
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof HTMLElement) {
      const box = child.getBoundingClientRect();
      // One without a height may hold what is placed out of it.
      return box.height === 0 || crosses(box, edge) ? linesAcross(child, edge) : [];
    }
    if (!(child instanceof Text)) return [];
    range.selectNodeContents(child);
    return [...range.getClientRects()]
      .map(({ top, bottom, height }) => ({ top: top + ABOVE * height, bottom }))
      .filter((line) => crosses(line, edge));
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
