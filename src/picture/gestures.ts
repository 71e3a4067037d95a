import type { View } from "../geometry/camera/fitCamera.ts";
import { zoomAbout } from "../geometry/camera/zoomAbout.ts";
import type { World } from "../geometry/mercator.ts";
import type { Listener } from "../render/renderer.ts";

/** CSS px that a hand may slip before a press becomes a drag. */
const SLIP = 5;
/** CSS px of a wheel, and of two fingers on a pad, for the same step: as MapLibre has them. */
const RATE = { wheel: 450, pad: 100 };
/** CSS px of a line, where a wheel counts in lines. */
const LINE = 40;
/** Milliseconds after the last turn of a wheel. */
const RESTED = 160;

interface Gestures {
  view(): View;
  start(): void;
  go(view: View): void;
  end(): void;
  passed: Listener["passed"];
}

/** How much larger one turn of a wheel makes the map. */
function wheelFactor({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * LINE : deltaY;
  const factor = 2 / (1 + Math.exp(-Math.abs(px) / (ctrlKey ? RATE.pad : RATE.wheel)));
  return px > 0 ? 1 / factor : factor;
}

/** Middle of some pointers, and how far they are apart. */
function grip(pointers: readonly World[]): { middle: World; spread: number } {
  const [a = [0, 0], b = a] = pointers;
  return { middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], spread: Math.hypot(a[0] - b[0], a[1] - b[1]) };
}

/** A move by hand, from its first change of the view to its end. */
interface Hold {
  isMoving(): boolean;
  begin(): void;
  finish(): void;
  /** Finishes unless something moves on within so many milliseconds. */
  finishAfter(rest: number): void;
  stop(): void;
}

function hold({ start, end }: Pick<Gestures, "start" | "end">): Hold {
  let moving = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(resting);
  const finish = () => {
    stop();
    if (moving) end();
    moving = false;
  };
  return {
    isMoving: () => moving,
    begin() {
      if (!moving) start();
      moving = true;
    },
    finish,
    finishAfter(rest) {
      stop();
      resting = setTimeout(finish, rest);
    },
    stop,
  };
}

/** CSS px from the middle of an element. */
function fromMiddle(host: HTMLElement, { clientX, clientY }: MouseEvent): World {
  const { left, top, width, height } = host.getBoundingClientRect();
  return [clientX - left - width / 2, clientY - top - height / 2];
}

/** Drag and pinch. */
function dragging(
  host: HTMLElement,
  shares: boolean,
  { view, go, passed }: Gestures,
  { isMoving, begin, finish }: Hold,
  signal: AbortSignal,
): void {
  const pointers = new Map<number, World>();
  const isShared = ({ pointerType }: PointerEvent) =>
    shares && pointerType === "touch" && pointers.size === 1;
  function onDown(event: PointerEvent) {
    if (event.button === 0) pointers.set(event.pointerId, fromMiddle(host, event));
  }
  function onMove(event: PointerEvent) {
    const last = pointers.get(event.pointerId);
    if (!last) return;
    const here = fromMiddle(host, event);
    const slip = Math.hypot(here[0] - last[0], here[1] - last[1]);
    if (!isMoving() && pointers.size === 1 && slip <= SLIP) return;
    if (isShared(event)) {
      if (!isMoving()) passed("touch");
      return;
    }
    begin();
    host.setPointerCapture(event.pointerId);
    const before = grip([...pointers.values()]);
    pointers.set(event.pointerId, here);
    const after = grip([...pointers.values()]);
    const factor = before.spread > 0 ? after.spread / before.spread : 1;
    go(zoomAbout(view(), before.middle, after.middle, factor));
  }
  function onUp({ pointerId }: PointerEvent) {
    if (pointers.delete(pointerId) && pointers.size === 0) finish();
  }
  /** The page around has taken the finger, perhaps before it was seen to move. */
  function onCancel(event: PointerEvent) {
    if (isShared(event) && !isMoving()) passed("touch");
    onUp(event);
  }
  host.addEventListener("pointerdown", onDown, { signal });
  host.addEventListener("pointermove", onMove, { signal });
  host.addEventListener("pointerup", onUp, { signal });
  host.addEventListener("pointercancel", onCancel, { signal });
}

/** Wheel and double click: the map grows about the pointer. */
function zooming(
  host: HTMLElement,
  shares: boolean,
  { view, go, passed }: Gestures,
  { begin, finish, finishAfter }: Hold,
  signal: AbortSignal,
): void {
  function zoom(event: MouseEvent, factor: number) {
    const at = fromMiddle(host, event);
    begin();
    go(zoomAbout(view(), at, at, factor));
  }
  function onWheel(event: WheelEvent) {
    if (shares && !event.ctrlKey && !event.metaKey) {
      passed("wheel");
      return;
    }
    event.preventDefault();
    zoom(event, wheelFactor(event));
    finishAfter(RESTED);
  }
  function onDoubleClick(event: MouseEvent) {
    zoom(event, event.shiftKey ? 0.5 : 2);
    finish();
  }
  host.addEventListener("wheel", onWheel, { signal, passive: false });
  host.addEventListener("dblclick", onDoubleClick, { signal });
}

/**
 * Drag, pinch, wheel and double click on an element that shows a view.
 *
 * @param shares Whether one finger, and the wheel without Ctrl or Command, are left to the page around.
 * @returns The end of it.
 */
export function gestures(host: HTMLElement, shares: boolean, map: Gestures): () => void {
  const stop = new AbortController();
  const held = hold(map);
  dragging(host, shares, map, held, stop.signal);
  zooming(host, shares, map, held, stop.signal);
  return () => {
    held.stop();
    stop.abort();
  };
}
