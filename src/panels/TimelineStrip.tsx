import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Store } from "../state/store.ts";
import type { MonthScale } from "./monthScale.ts";
import { spanPatch } from "./spanPatch.ts";
import { useOneEntry } from "./useOneEntry.ts";

interface Props {
  store: Store;
  scale: MonthScale;
  title: string;
  children: ComponentChildren;
}

/** The band on which a drag selects a span of months. Keys and screen readers have the range's two handles. */
export function TimelineStrip({ store, scale, title, children }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const anchor = useRef<{ x: number; month: number } | null>(null);
  const entry = useOneEntry(store);

  const monthAt = (x: number) => {
    const box = strip.current?.getBoundingClientRect();
    return box ? scale.toMonth((x - box.left) / box.width) : scale.first;
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    anchor.current = { x: event.clientX, month: monthAt(event.clientX) };
    entry.end();
  };
  const onPointerMove = (event: PointerEvent) => {
    const start = anchor.current;
    if (!start || !event.isPrimary) return;
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLElement)) return;
    // A press that hardly moves is a click on a dot, which a captured pointer would not reach.
    if (!currentTarget.hasPointerCapture(event.pointerId)) {
      if (Math.abs(event.clientX - start.x) < 4) return;
      currentTarget.setPointerCapture(event.pointerId);
    }
    const month = monthAt(event.clientX);
    entry.patch(spanPatch(Math.min(month, start.month), Math.max(month, start.month), scale));
  };
  const onEnd = () => {
    anchor.current = null;
  };

  return (
    <div
      class="timeline-strip"
      title={title}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
    >
      <div class="timeline-plot" ref={strip}>
        {children}
      </div>
    </div>
  );
}
