import { useRef, useState } from "preact/hooks";
import { useDrag } from "../parts/useDrag.ts";
import { drawerHeights, restingStop, type Stop } from "./drawerStops.ts";

/** Lets the pointer pull a drawer by its header. `height` is null while nobody does. */
export function useDrawerDrag(rest: (stop: Stop) => void) {
  const [height, setHeight] = useState<number | null>(null);
  const grip = useRef({ offset: 0, y: 0, time: 0, speed: 0, height: 0 });

  const handlers = useDrag({
    down({ currentTarget, clientY, timeStamp }) {
      const height =
        currentTarget instanceof HTMLElement ? (currentTarget.parentElement?.offsetHeight ?? 0) : 0;
      grip.current = { offset: height + clientY, y: clientY, time: timeStamp, speed: 0, height };
    },
    move({ clientY, timeStamp }) {
      const { offset, y, time, speed } = grip.current;
      const next = timeStamp > time ? (y - clientY) / (timeStamp - time) : speed;
      const { peek, full } = drawerHeights(innerHeight);
      const pulled = Math.min(Math.max(offset - clientY, peek), full);
      grip.current = { offset, y: clientY, time: timeStamp, speed: next, height: pulled };
      setHeight(pulled);
    },
    up() {
      // Not the height in the state: a quick pull may be over before the page was drawn once.
      const { height, speed } = grip.current;
      rest(restingStop(height, speed, innerHeight));
      setHeight(null);
    },
  });
  return { height, handlers };
}
