import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { wholeEdge } from "./wholeEdge.ts";

/**
 * Shows no half of a line at the edges of a box that scrolls: `--above` and `--beneath` are the parts of its height in which
 * there would be one.
 */
export function useWholeLines(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const cut = () => {
      const { top, bottom, height } = box.getBoundingClientRect();
      const part = (px: number) => `${(px / height) * 100 || 0}%`;
      box.style.setProperty("--above", part(wholeEdge(box, top, "down") - top));
      box.style.setProperty("--beneath", part(bottom - wholeEdge(box, bottom, "up")));
    };
    // Called for each of them before the next frame, when all are laid out.
    const sizes = new ResizeObserver(cut);
    const watch = () => {
      for (const one of [box, ...box.children]) sizes.observe(one);
    };
    const children = new MutationObserver(watch);
    children.observe(box, { childList: true });
    watch();
    box.addEventListener("scroll", cut, { passive: true });
    return () => {
      sizes.disconnect();
      children.disconnect();
      box.removeEventListener("scroll", cut);
    };
  }, [ref]);
}
