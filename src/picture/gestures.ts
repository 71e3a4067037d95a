import type { View } from "../geometry/fitCamera.ts";
import type { World } from "../geometry/mercator.ts";
import { zoomAbout } from "../geometry/zoomAbout.ts";
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

/**
 * Drag, pinch, wheel and double click on an element that shows a view.
 *
 * @param shares Whether one finger, and the wheel without Ctrl or Command, are left to the page around.
 * @returns The end of it.
 */
export function gestures(
  host: HTMLElement,
  shares: boolean,
  { view, start, go, end, passed }: Gestures,
): () => void {
  const stop = new AbortController();
  const pointers = new Map<number, World>();
  let moving = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const fromMiddle = ({ clientX, clientY }: MouseEvent): World => {
    const { left, top, width, height } = host.getBoundingClientRect();
    return [clientX - left - width / 2, clientY - top - height / 2];
  };
  function begin() {
    if (!moving) start();
    moving = true;
  }
  function finish() {
    clearTimeout(resting);
    resting = undefined;
    if (moving) end();
    moving = false;
  }
  function onMove(event: PointerEvent) {
    const last = pointers.get(event.pointerId);
    if (!last) return;
    const here = fromMiddle(event);
    const slip = Math.hypot(here[0] - last[0], here[1] - last[1]);
    if (!moving && pointers.size === 1 && slip <= SLIP) return;
    if (isShared(event)) {
      if (!moving) passed("touch");
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
  const isShared = ({ pointerType }: PointerEvent) =>
    shares && pointerType === "touch" && pointers.size === 1;
  /** The page around has taken the finger, perhaps before it was seen to move. */
  function onCancel(event: PointerEvent) {
    if (isShared(event) && !moving) passed("touch");
    onUp(event);
  }
  function onUp({ pointerId }: PointerEvent) {
    if (pointers.delete(pointerId) && pointers.size === 0) finish();
  }
  function onWheel(event: WheelEvent) {
    if (shares && !event.ctrlKey && !event.metaKey) {
      passed("wheel");
      return;
    }
    event.preventDefault();
    begin();
    const at = fromMiddle(event);
    go(zoomAbout(view(), at, at, wheelFactor(event)));
    clearTimeout(resting);
    resting = setTimeout(finish, RESTED);
  }
  function onDoubleClick(event: MouseEvent) {
    const at = fromMiddle(event);
    begin();
    go(zoomAbout(view(), at, at, event.shiftKey ? 0.5 : 2));
    finish();
  }

  const listen = { signal: stop.signal };
  host.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button === 0) pointers.set(event.pointerId, fromMiddle(event));
    },
    listen,
  );
  host.addEventListener("pointermove", onMove, listen);
  host.addEventListener("pointerup", onUp, listen);
  host.addEventListener("pointercancel", onCancel, listen);
  host.addEventListener("wheel", onWheel, { ...listen, passive: false });
  host.addEventListener("dblclick", onDoubleClick, listen);
  return () => {
    clearTimeout(resting);
    stop.abort();
  };
}
