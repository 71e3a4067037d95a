import { useRef } from "preact/hooks";
import type { DrawnSheet } from "../../../sheet/document/drawnSheet.ts";
import { cropOrNone } from "../../../state/print/cropText.ts";
import { sheetPatch } from "../../../state/print/sheetFields.ts";
import type { Store } from "../../../state/store.ts";
import { useDrag } from "../../parts/useDrag.ts";
import { cropNow, movedCrop } from "../map/cropSteps.ts";

interface Props {
  store: Store;
  sheet: DrawnSheet;
  /** The frame of the map, in percent of the page. */
  style: Record<string, string>;
}

/** Takes hold of the map in the preview with a mouse or a pen. A finger scrolls; buttons do the same for the keyboard. */
export function MapDrag({ store, sheet, style }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const start = useRef({ x: 0, y: 0 });
  /** Millimetres on the page. */
  const moved = useRef({ x: 0, y: 0 });
  const drag = useDrag({
    down(event) {
      start.current = { x: event.clientX, y: event.clientY };
      moved.current = { x: 0, y: 0 };
    },
    move(event) {
      const perPx = sheet.size.width / (place.current?.parentElement?.clientWidth || Number.NaN);
      const [x, y] = [event.clientX - start.current.x, event.clientY - start.current.y];
      moved.current = { x: x * perPx, y: y * perPx };
      // A pixel of the drawing is a millimetre.
      show(place.current, `translate(${moved.current.x}px, ${moved.current.y}px)`);
    },
    up() {
      show(place.current, "");
      const state = store.state.peek();
      const now = state.sheet && cropNow(state.sheet.crop, sheet);
      if (!now || !state.sheet) return;
      // What is drawn to the right comes from the left.
      const crop = movedCrop(state.sheet.crop, now, -moved.current.x, -moved.current.y);
      store.patch(sheetPatch(state, { crop: cropOrNone(crop) }));
    },
  });
  return (
    <div
      class="composer-map"
      ref={place}
      style={style}
      aria-hidden="true"
      onPointerDown={(event) => event.pointerType !== "touch" && drag.onPointerDown(event)}
    />
  );
}

/** Until the sheet is drawn anew, the map follows the hand as it is. */
function show(place: HTMLElement | null, transform: string): void {
  const map = place?.parentElement?.querySelector<SVGGElement>('[data-layer="map-main"]');
  if (map) map.style.transform = transform;
}
