import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { cutLines } from "./cutLines.ts";

/** Keeps half lines from the edges of a box that scrolls, wherever it is scrolled to: see {@link cutLines}. */
export function useWholeLines(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const cut = () => cutLines(box);
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
