import { monthNumber } from "../../atlas/plainDate.ts";
import { formatSpan } from "../../text/formatSpan.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { monthScale } from "./monthScale.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { TimelineDots } from "./TimelineDots.tsx";
import { TimelineRange } from "./TimelineRange.tsx";
import { TimelineStrip } from "./TimelineStrip.tsx";

/** When the partnerships began, month by month, and the span of time that is shown. */
export function Timeline({ store, atlas }: PanelProps) {
  const lang = store.fields.lang.value;
  const { from, to } = store.filter.value;
  const words = wordsOf(atlas.value.edition, lang);
  if (atlas.value.partnerships.length === 0) return null;
  const scale = monthScale(atlas.value.partnerships.map(({ date }) => monthNumber(date.start)));
  const [start, end] = [from ?? scale.first, to ?? scale.last];
  const limited = from !== null || to !== null;

  return (
    <section class="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading" class="visually-hidden">
        {words.timeline}
      </h2>
      <TimelineStrip store={store} scale={scale} title={words.timelineHelp}>
        <div
          class="timeline-span"
          data-limited={limited}
          style={{
            left: `${scale.toPercent(start)}%`,
            width: `${scale.toPercent(end) - scale.toPercent(start)}%`,
          }}
        />
        <TimelineAxis scale={scale} />
        <TimelineDots store={store} atlas={atlas} scale={scale} />
      </TimelineStrip>
      <TimelineRange store={store} scale={scale} words={words} start={start} end={end} />
      <p class="timeline-words">
        <span>{formatSpan(start, end, lang)}</span>
        {limited && (
          <button type="button" class="text-button" onClick={() => store.patch({ from: null, to: null })}>
            {words.clearSpan}
          </button>
        )}
      </p>
    </section>
  );
}
