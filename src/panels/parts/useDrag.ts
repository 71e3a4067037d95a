import { useEffect, useRef } from "preact/hooks";

interface Steps {
  /** A press; it may become a drag or stay a click. */
  down(event: PointerEvent): void;
  move(event: PointerEvent): void;
  up(): void;
}

/** CSS px that a press may move and still be a click. */
const SLACK = 5;

/** Tells drags from clicks on an element and what is in it. A drag ends without a click. */
export function useDrag(steps: Steps) {
  const latest = useRef(steps);
  latest.current = steps;
  const press = useRef<{ x: number; y: number } | null>(null);
  const isDrag = useRef(false);

  // On the window: before the pointer is held, a quick one has left the element with its first move.
  useEffect(() => {
    const onMove = (event: PointerEvent) => {
      const start = press.current;
      if (!start || !event.isPrimary) return;
      isDrag.current ||= Math.hypot(event.clientX - start.x, event.clientY - start.y) >= SLACK;
      if (isDrag.current) latest.current.move(event);
    };
    const onEnd = () => {
      if (press.current && isDrag.current) latest.current.up();
      press.current = null;
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener("pointermove", onMove, { signal });
    addEventListener("pointerup", onEnd, { signal });
    addEventListener("pointercancel", onEnd, { signal });
    return () => listening.abort();
  }, []);

  return {
    onPointerDown(event: PointerEvent) {
      if (!event.isPrimary || event.button !== 0) return;
      press.current = { x: event.clientX, y: event.clientY };
      isDrag.current = false;
      steps.down(event);
    },
    /** The click of the keyboard, whose `detail` is 0, is none that a drag has left behind. */
    onClickCapture(event: MouseEvent) {
      if (isDrag.current && event.detail > 0) event.stopPropagation();
      isDrag.current = false;
    },
  };
}
