import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { cutLines } from "./cutLines.ts";

/**
 * Keeps half lines from the edges of a box that scrolls, wherever it is scrolled to: see {@link cutLines}.
 *
 * @param isLater Whether it stays as it is drawn at first until it is scrolled.
 */
export function useWholeLines(ref: RefObject<HTMLElement | null>, isLater = false): void {
  useEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    let isBegun = !isLater;
    // Called for each of them before the next frame, when all are laid out.
    const sizes = new ResizeObserver(() => {
      if (isBegun) cutLines(box);
    });
    const cut = () => {
      isBegun = true;
      cutLines(box);
    };
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
  }, [ref, isLater]);
}
