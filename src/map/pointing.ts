import type { View } from "../geometry/camera/fitCamera.ts";
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

/** CSS px from the map's left upper corner. */
interface Spot {
  x: number;
  y: number;
}

/** What pointers do on the map. */
export interface Pointing {
  /** Nothing is pointed at any more: the map begins to move, or the pointer has gone. */
  leave(): void;
  stop(): void;
}

const subjectOf = ({ partnerships: [id], region }: Under): Selection => {
  if (id !== undefined) return { kind: "partnership", id };
  return region === null ? null : { kind: "region", adcode: region };
};

function spotIn(surface: HTMLElement, { clientX, clientY }: MouseEvent): Spot {
  const { left, top } = surface.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Where a spot of the map's surface lies in the world. */
function worldAt(
  { clientWidth, clientHeight }: HTMLElement,
  { x, y }: Spot,
  { centre, worldSize }: View,
): World {
  return [centre[0] + (x - clientWidth / 2) / worldSize, centre[1] + (y - clientHeight / 2) / worldSize];
}

/** A mouse lights what is under it, and names it. */
function pointAt(
  surface: HTMLElement,
  store: Store,
  tip: MapSignals["tip"],
  under: (spot: Spot, reach: number) => Under,
  signal: AbortSignal,
): () => void {
  let pointed: Selection = null;
  function point(subject: Selection, spot: Spot) {
    pointed = subject;
    store.setHover(subject);
    tip.value = subject && { ...spot, subject };
    surface.style.cursor = subject ? "pointer" : "";
  }
  // What the keys have lit stays lit: a map that moves to show it lets go of the mouse's alone.
  const leave = () => {
    if (pointed) point(null, { x: 0, y: 0 });
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    const spot = spotIn(surface, event);
    point(subjectOf(under(spot, REACH.mouse)), spot);
  };
  surface.addEventListener("pointermove", onMove, { signal });
  surface.addEventListener("pointerleave", leave, { signal });
  return leave;
}

/** A click or a tap opens what is under it, with Shift compares it; a tap on several asks. */
function openAt(
  surface: HTMLElement,
  store: Store,
  { tip, choice }: Pick<MapSignals, "tip" | "choice">,
  under: (spot: Spot, reach: number) => Under,
  signal: AbortSignal,
): void {
  let pressed = { x: 0, y: 0, byTouch: false };
  const onDown = ({ clientX, clientY, pointerType }: PointerEvent) => {
    pressed = { x: clientX, y: clientY, byTouch: pointerType === "touch" };
  };
  const onClick = (event: MouseEvent) => {
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLIP) return;
    const { byTouch } = pressed;
    const spot = spotIn(surface, event);
    const found = under(spot, byTouch ? REACH.touch : REACH.mouse);
    choice.value = null;
    // What it names is open now, or put away.
    tip.value = null;
    const { embed, compare, selection: open } = store.state.value;
    if (event.shiftKey && found.region !== null && !embed) {
      store.patch(toggleCompare({ compare }, found.region));
      return;
    }
    if (byTouch && found.partnerships.length > 1) {
      choice.value = { ...spot, partnerships: found.partnerships };
      return;
    }
    const selection = subjectOf(found);
    if (selection || open) store.patch({ selection });
  };
  surface.addEventListener("pointerdown", onDown, { signal });
  surface.addEventListener("click", onClick, { signal });
}

/**
 * Lets pointers do their work on the map, whatever draws it.
 *
 * @param surface The element of the map: what is drawn lies in it.
 */
export function pointing(
  surface: HTMLElement,
  store: Store,
  signals: Pick<MapSignals, "tip" | "choice">,
  view: () => View,
  drawn: () => Drawn,
): Pointing {
  const stop = new AbortController();
  const under = (spot: Spot, reach: number) => subjectAt(drawn(), worldAt(surface, spot, view()), reach);
  const leave = pointAt(surface, store, signals.tip, under, stop.signal);
  openAt(surface, store, signals, under, stop.signal);
  return { leave, stop: () => stop.abort() };
}
