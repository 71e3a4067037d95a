import { useRef } from "preact/hooks";

interface Steps {
  /** A press; it may become a drag or stay a click. */
  down(event: PointerEvent): void;
  move(event: PointerEvent): void;
  up(): void;
}

/** CSS px that a press may move and still be a click. */
const SLACK = 5;

/** Tells drags from clicks on an element and what is in it. A drag holds the pointer, and ends without a click. */
export function useDrag({ down, move, up }: Steps) {
  const press = useRef<{ x: number; y: number } | null>(null);
  const isDrag = useRef(false);

  const end = () => {
    if (press.current && isDrag.current) up();
    press.current = null;
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (!event.isPrimary || event.button !== 0) return;
      press.current = { x: event.clientX, y: event.clientY };
      isDrag.current = false;
      down(event);
    },
    onPointerMove(event: PointerEvent) {
      const start = press.current;
      if (!start || !event.isPrimary || !(event.currentTarget instanceof HTMLElement)) return;
      if (!isDrag.current) {
        if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < SLACK) return;
        isDrag.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      move(event);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onClickCapture(event: MouseEvent) {
      if (isDrag.current) event.stopPropagation();
      isDrag.current = false;
    },
  };
}
