import { useRef } from "preact/hooks";
import type { NameOnPage } from "../../../sheet/map/layMap.ts";
import type { Store } from "../../../state/store.ts";
import { useDrag } from "../../parts/useDrag.ts";
import { useOneEntry } from "../../timeline/useOneEntry.ts";
import { SIDES } from "../controls/Pad.tsx";
import { FINE_STEP, nudging, STEP } from "../map/nudging.ts";

interface Props {
  store: Store;
  name: NameOnPage;
  label: string;
  /** Where it is, in percent of the page. */
  style: Record<string, string>;
  /** Width of the page, in mm. */
  across: number;
  isChosen: boolean;
  choose(): void;
}

/**
 * Takes hold of a name in the preview, with a mouse, or with the arrow keys once it is chosen: of all names one is on the
 * way of Tab.
 */
export function NameHandle({ store, name: { id }, label, style, across, isChosen, choose }: Props) {
  const place = useRef<HTMLButtonElement>(null);
  const start = useRef({ x: 0, y: 0 });
  const moved = useRef({ x: 0, y: 0 });
  const entry = useOneEntry(store);
  const drag = useDrag({
    down(event) {
      start.current = { x: event.clientX, y: event.clientY };
      choose();
    },
    move(event) {
      moved.current = { x: event.clientX - start.current.x, y: event.clientY - start.current.y };
      if (place.current) place.current.style.translate = `${moved.current.x}px ${moved.current.y}px`;
    },
    up() {
      const page = place.current?.parentElement?.clientWidth;
      if (place.current) place.current.style.translate = "";
      if (!page) return;
      const { x, y } = moved.current;
      store.patch(nudging(store.state.peek(), id, (x * across) / page, (y * across) / page));
    },
  });
  return (
    <button
      type="button"
      class="composer-name"
      ref={place}
      style={style}
      aria-label={label}
      aria-pressed={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onPointerDown={(event) => event.pointerType !== "touch" && drag.onPointerDown(event)}
      onClickCapture={drag.onClickCapture}
      onClick={choose}
      onBlur={entry.end}
      onKeyDown={(event) => {
        const side = SIDES.find(({ keys }) => keys.some((key) => key === event.key));
        if (!side || !isChosen || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const mm = event.shiftKey ? FINE_STEP : STEP;
        entry.patch(nudging(store.state.peek(), id, side.x * mm, side.y * mm));
      }}
    />
  );
}
