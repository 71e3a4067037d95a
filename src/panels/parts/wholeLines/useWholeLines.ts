import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { watchScrolling } from "../watchScrolling.ts";
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
    return watchScrolling(box, {
      resized() {
        if (isBegun) cutLines(box);
      },
      scrolled() {
        isBegun = true;
        cutLines(box);
      },
    });
  }, [ref, isLater]);
}
