import type { MonthScale } from "./monthScale.ts";

/** More months than this have no room for their numbers. */
const NUMBERED = 14;

/** Ticks with the months' numbers, the years, and a sign where the axis leaves months out. */
export function TimelineAxis({ scale: { points, toPercent } }: { scale: MonthScale }) {
  const months = points.filter((point) => point !== null);
  const isNumbered = months.length <= NUMBERED;
  const yearOf = (month: number) => Math.floor(month / 12);
  const years = months.filter((month, i) => yearOf(month) !== yearOf(months[i - 1] ?? -1));
  return (
    <div class="timeline-axis" aria-hidden="true">
      {months.map((month) => (
        <span key={month} class="timeline-tick" style={{ left: `${toPercent(month)}%` }}>
          {isNumbered && (month % 12) + 1}
        </span>
      ))}
      {years.map((month) => (
        <span key={month} class="timeline-year" style={{ left: `${toPercent(month)}%` }}>
          {yearOf(month)}
        </span>
      ))}
      {points.map(
        (point, i) =>
          point === null && (
            <span
              key={points[i + 1]}
              class="timeline-break"
              style={{ left: `${(i / (points.length - 1)) * 100}%` }}
            />
          ),
      )}
    </div>
  );
}
