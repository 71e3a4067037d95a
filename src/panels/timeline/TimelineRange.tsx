import type { Store } from "../../state/store.ts";
import { formatSpan } from "../../text/formatSpan.ts";
import type { Words } from "../../text/words.ts";
import type { MonthScale } from "./monthScale.ts";
import { spanPatch } from "./spanPatch.ts";
import { useOneEntry } from "./useOneEntry.ts";

interface Props {
  store: Store;
  scale: MonthScale;
  words: Words;
  start: number;
  end: number;
}

/** First and last month as two range inputs over one axis; the visible handles follow them. */
export function TimelineRange({ store, scale, words, start, end }: Props) {
  const entry = useOneEntry(store);
  const { points } = scale;
  const indexOf = (month: number) => Math.round((scale.toPercent(month) / 100) * (points.length - 1));
  /** From a break a handle goes on as it came. */
  const monthAt = (index: number, before: number) =>
    points[index] ?? points[index + (index < before ? -1 : 1)] ?? scale.last;
  const onStart = (month: number) => entry.patch(spanPatch(Math.min(month, end), end, scale));
  const onEnd = (month: number) => entry.patch(spanPatch(start, Math.max(month, start), scale));
  const thumbs = [
    { side: "from", label: words.from, month: start, onMonth: onStart },
    { side: "to", label: words.to, month: end, onMonth: onEnd },
  ];
  return (
    <div class="timeline-range">
      {thumbs.map(({ side, label, month, onMonth }) => (
        <div key={side} class={`timeline-thumb is-${side}`}>
          <input
            type="range"
            min={0}
            max={points.length - 1}
            value={indexOf(month)}
            aria-label={label}
            aria-valuetext={formatSpan(month, month, words.lang)}
            onPointerDown={entry.end}
            onBlur={entry.end}
            onInput={({ currentTarget }) => {
              onMonth(monthAt(Number(currentTarget.value), indexOf(month)));
              // A handle that was held back by the other shows where it is held.
              const { from, to } = store.state.value;
              currentTarget.value = String(
                indexOf(side === "from" ? (from ?? scale.first) : (to ?? scale.last)),
              );
            }}
          />
          <div class="timeline-handle-track">
            <span class="timeline-handle" style={{ left: `${scale.toPercent(month)}%` }} />
          </div>
        </div>
      ))}
    </div>
  );
}
