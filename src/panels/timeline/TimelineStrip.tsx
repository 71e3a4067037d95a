import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Store } from "../../state/store.ts";
import { useDrag } from "../parts/useDrag.ts";
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
  const plot = useRef<HTMLDivElement>(null);
  const anchor = useRef(scale.first);
  const entry = useOneEntry(store);

  const monthAt = ({ clientX }: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    return box ? scale.toMonth((clientX - box.left) / box.width) : scale.first;
  };
  const handlers = useDrag({
    down(event) {
      anchor.current = monthAt(event);
    },
    move(event) {
      const month = monthAt(event);
      entry.patch(spanPatch(Math.min(month, anchor.current), Math.max(month, anchor.current), scale));
    },
    up: entry.end,
  });
  return (
    <div class="timeline-strip" title={title} {...handlers}>
      <div class="timeline-plot" ref={plot}>
        {children}
      </div>
    </div>
  );
}
