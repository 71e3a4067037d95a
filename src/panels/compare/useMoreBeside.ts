import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { watchScrolling } from "../parts/watchScrolling.ts";

/**
 * Says in `data-more` whether a box that scrolls has more to the right of what it shows, as not every system draws a bar;
 * `--bar` is how wide the bar is that it scrolls down by.
 */
export function useMoreBeside(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const look = () => {
      box.dataset.more = String(box.scrollLeft + box.clientWidth < box.scrollWidth - 1);
    };
    const resized = () => {
      box.style.setProperty("--bar", `${box.offsetWidth - box.clientWidth}px`);
      look();
    };
    return watchScrolling(box, { resized, scrolled: look });
  }, [ref]);
}
