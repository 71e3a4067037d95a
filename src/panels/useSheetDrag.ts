import { useRef, useState } from "preact/hooks";
import { restingStop, type Stop, sheetHeights } from "./sheetStops.ts";

interface Drag {
  /** Height of the sheet less that of the pointer over the screen's lower edge. */
  offset: number;
  startY: number;
  lastY: number;
  lastTime: number;
  speed: number;
}

/** Lets the pointer pull a sheet by its header. `height` is null while nobody does. */
export function useSheetDrag(rest: (stop: Stop) => void) {
  const drag = useRef<Drag | null>(null);
  const [height, setHeight] = useState<number | null>(null);

  const onPointerDown = (event: PointerEvent) => {
    const { currentTarget } = event;
    if (!event.isPrimary || event.button !== 0 || !(currentTarget instanceof HTMLElement)) return;
    const sheet = currentTarget.parentElement?.getBoundingClientRect().height ?? 0;
    drag.current = {
      offset: sheet + event.clientY,
      startY: event.clientY,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
    };
  };
  const onPointerMove = (event: PointerEvent) => {
    const { currentTarget, clientY, timeStamp } = event;
    const now = drag.current;
    if (!now || !(currentTarget instanceof HTMLElement)) return;
    // A press that hardly moves is a click on the handle, which a captured pointer would not reach.
    if (!currentTarget.hasPointerCapture(event.pointerId)) {
      if (Math.abs(clientY - now.startY) < 6) return;
      currentTarget.setPointerCapture(event.pointerId);
    }
    if (timeStamp > now.lastTime) now.speed = (now.lastY - clientY) / (timeStamp - now.lastTime);
    now.lastY = clientY;
    now.lastTime = timeStamp;
    const { peek, full } = sheetHeights(innerHeight);
    setHeight(Math.min(Math.max(now.offset - clientY, peek), full));
  };
  const onPointerEnd = () => {
    if (drag.current && height !== null) rest(restingStop(height, drag.current.speed, innerHeight));
    drag.current = null;
    setHeight(null);
  };
  return {
    height,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
    },
  };
}
