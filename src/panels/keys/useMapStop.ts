import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { room } from "../../map/camera/room.ts";
import type { MapPort } from "../../map/mapPort.ts";
import type { MapStop } from "../../scene/mapStop.ts";
import { stopShape } from "../../scene/stopShape.ts";
import { subjectKey } from "../../state/state.ts";
import type { Store } from "../../state/store.ts";
import { cameraFor } from "./cameraFor.ts";
import { stopSubject } from "./stopSubject.ts";

/**
 * The stop that the keyboard is on: it has the focus, is lit as under a pointer, and is in sight. It stays known when
 * the focus leaves the map, so that Tab comes back to it.
 *
 * @param root The element around the map.
 */
export function useMapStop(store: Store, map: MapPort, root: RefObject<HTMLElement | null>) {
  const [stop, setStop] = useState<MapStop | null>(null);
  const [isOn, setIsOn] = useState(false);
  const current = useRef<HTMLButtonElement>(null);

  // After a key; a reader of the screen that goes to a stop by itself is there already. The button that had the
  // focus may be gone by now, and the focus with it.
  const byKey = useRef(false);
  useLayoutEffect(() => {
    if (byKey.current) current.current?.focus({ preventScroll: true });
    byKey.current = false;
  }, [stop]);
  useEffect(() => {
    const sight = map.sight.peek();
    const shape = sight && isOn && stop && stopShape(sight.drawn, stop);
    if (!shape || !root.current) return;
    const camera = cameraFor(sight.view, room(root.current), shape);
    if (camera) store.patch({ camera }, "replace");
  }, [stop, isOn, store, map, root]);

  const enter = (next: MapStop | null) => {
    setIsOn(true);
    if (next?.adcode !== stop?.adcode || next?.leg !== stop?.leg) setStop(next);
    // What the mouse is over stays lit when it is pressed, and gives the map the focus.
    const isOwn = stop !== null && subjectKey(store.hover.peek()) === subjectKey(stopSubject(stop));
    if (next || isOwn) store.setHover(next && stopSubject(next));
  };
  return {
    stop,
    isOn,
    current,
    enter,
    /** Moves the focus there. */
    go(next: MapStop) {
      byKey.current = next.adcode !== stop?.adcode || next.leg !== stop.leg;
      enter(next);
    },
    /** The handlers of the element around the map. */
    handlers: {
      onFocusIn({ target, currentTarget }: FocusEvent) {
        if (target === currentTarget) enter(null);
      },
      onFocusOut({ relatedTarget, currentTarget }: FocusEvent) {
        const inside =
          relatedTarget instanceof Node && (currentTarget as Node | null)?.contains(relatedTarget);
        if (inside) return;
        setIsOn(false);
        store.setHover(null);
      },
    },
  };
}
