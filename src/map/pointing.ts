import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { toWorld } from "../geometry/mercator.ts";
import { type Drawn, subjectAt, type Under } from "../scene/subjectAt.ts";
import type { Selection } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { toggleCompare } from "../state/toggleCompare.ts";
import type { MapSignals } from "./mapSignals.ts";

/** CSS px to each side of a leg: a mouse hits 14 px, a finger the width of its tip. */
const REACH = { mouse: 7, touch: 16 };

const subjectOf = ({ partnerships: [id], region }: Under): Selection => {
  if (id !== undefined) return { kind: "partnership", id };
  return region === null ? null : { kind: "region", adcode: region };
};

/** What pointers do on the map: a mouse lights and names, a click or a tap opens, a tap on several asks. */
export function pointing(map: MapLibre, store: Store, { tip, choice }: MapSignals, drawn: () => Drawn): void {
  const canvas = map.getCanvas();
  const under = ({ x, y }: { x: number; y: number }, reach: number) => {
    const { lng, lat } = map.unproject([x, y]);
    return subjectAt(drawn(), toWorld([lng, lat]), reach);
  };
  const leave = () => {
    store.setHover(null);
    tip.value = null;
    canvas.style.cursor = "";
  };

  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    const at = { x: event.offsetX, y: event.offsetY };
    const subject = subjectOf(under(at, REACH.mouse));
    store.setHover(subject);
    tip.value = subject && { ...at, subject };
    canvas.style.cursor = subject ? "pointer" : "";
  });
  canvas.addEventListener("pointerleave", leave);
  map.on("movestart", leave);

  map.on("click", ({ point, originalEvent }: MapMouseEvent) => {
    const byTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === "touch";
    const found = under(point, byTouch ? REACH.touch : REACH.mouse);
    choice.value = null;
    const { embed, compare } = store.state.value;
    if (originalEvent.shiftKey && found.region !== null && !embed) {
      store.patch(toggleCompare({ compare }, found.region));
      return;
    }
    if (byTouch && found.partnerships.length > 1) {
      choice.value = { x: point.x, y: point.y, partnerships: found.partnerships };
      return;
    }
    const selection = subjectOf(found);
    if (selection || store.state.value.selection) store.patch({ selection });
  });
}
