/**
 * The fingers, and the mouse's button, that are down on an element: who holds it may be about to drag it.
 *
 * @param letGo Called when the last of them has gone up, wherever that is.
 */
export function presses(element: HTMLElement, letGo: () => void, signal: AbortSignal): ReadonlySet<number> {
  const held = new Set<number>();
  element.addEventListener("pointerdown", ({ pointerId }) => held.add(pointerId), { signal });
  const end = ({ pointerId }: PointerEvent) => {
    if (held.delete(pointerId) && held.size === 0) letGo();
  };
  for (const event of ["pointerup", "pointercancel"] as const) addEventListener(event, end, { signal });
  return held;
}
