import type { View } from "../geometry/fitCamera.ts";
import type { World } from "../geometry/mercator.ts";
import type { Drawn } from "../scene/drawn.ts";
import { subjectAt, type Under } from "../scene/subjectAt.ts";
import type { Selection } from "../state/selection.ts";
import type { Store } from "../state/store.ts";
import { toggleCompare } from "../state/toggleCompare.ts";
import type { MapSignals } from "./mapSignals.ts";

/** CSS px to each side of a leg: a mouse hits 14 px, a finger the width of its tip. */
const REACH = { mouse: 7, touch: 16 };
/** CSS px that a hand may slip in a click: further it is a drag. */
const SLIP = 5;

const subjectOf = ({ partnerships: [id], region }: Under): Selection => {
  if (id !== undefined) return { kind: "partnership", id };
  return region === null ? null : { kind: "region", adcode: region };
};

/**
 * What pointers do on the map, whatever draws it: a mouse lights and names, a click or a tap opens, a tap on several
 * asks.
 *
 * @param surface The element of the map: what is drawn lies in it.
 * @returns What to do when the map begins to move, and the end of it.
 */
export function pointing(
  surface: HTMLElement,
  store: Store,
  { tip, choice }: MapSignals,
  view: () => View,
  drawn: () => Drawn,
): { leave(): void; stop(): void } {
  const stop = new AbortController();
  const listen = { signal: stop.signal };
  let pressed = { x: 0, y: 0, byTouch: false };

  const place = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const under = ({ x, y }: { x: number; y: number }, reach: number) => {
    const { centre, worldSize } = view();
    const at: World = [
      centre[0] + (x - surface.clientWidth / 2) / worldSize,
      centre[1] + (y - surface.clientHeight / 2) / worldSize,
    ];
    return subjectAt(drawn(), at, reach);
  };
  const leave = () => {
    store.setHover(null);
    tip.value = null;
    surface.style.cursor = "";
  };

  surface.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      const at = place(event);
      const subject = subjectOf(under(at, REACH.mouse));
      store.setHover(subject);
      tip.value = subject && { ...at, subject };
      surface.style.cursor = subject ? "pointer" : "";
    },
    listen,
  );
  surface.addEventListener("pointerleave", leave, listen);
  surface.addEventListener(
    "pointerdown",
    (event) => {
      pressed = { x: event.clientX, y: event.clientY, byTouch: event.pointerType === "touch" };
    },
    listen,
  );
  surface.addEventListener(
    "click",
    (event) => {
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLIP) return;
      const { byTouch } = pressed;
      const at = place(event);
      const found = under(at, byTouch ? REACH.touch : REACH.mouse);
      choice.value = null;
      // What it names is open now, or put away.
      tip.value = null;
      const { embed, compare } = store.state.value;
      if (event.shiftKey && found.region !== null && !embed) {
        store.patch(toggleCompare({ compare }, found.region));
        return;
      }
      if (byTouch && found.partnerships.length > 1) {
        choice.value = { ...at, partnerships: found.partnerships };
        return;
      }
      const selection = subjectOf(found);
      if (selection || store.state.value.selection) store.patch({ selection });
    },
    listen,
  );
  return { leave, stop: () => stop.abort() };
}
