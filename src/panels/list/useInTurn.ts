import { useEffect, useState } from "preact/hooks";
import { afterFrame } from "../../browser/afterFrame.ts";

/** While the build writes the page, and in the background, nobody waits; what the build has written must not go again. */
const atOnce = () =>
  typeof document === "undefined" || document.hidden || document.documentElement.dataset.first === "page";

/**
 * How many parts of the page are drawn: one more in each frame, so that to make them and to lay them out does not hold
 * the page up; all at once where they are seen already, as the build has written them.
 */
export function useInTurn(count: number): number {
  const [drawn, setDrawn] = useState(() => (atOnce() ? count : 0));
  useEffect(() => {
    if (drawn >= count) return undefined;
    const cancel = afterFrame(() => setDrawn(drawn + 1));
    // Paper has all of them.
    const drawAll = () => setDrawn(count);
    addEventListener("beforeprint", drawAll);
    return () => {
      cancel();
      removeEventListener("beforeprint", drawAll);
    };
  }, [drawn, count]);
  return drawn;
}
