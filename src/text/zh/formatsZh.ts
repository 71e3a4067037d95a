import type { Formats } from "../formats.ts";

function parts(text: string) {
  const [year, month, day] = text.split("-").map(Number);
  return { year: `${year}年`, month: month ? `${month}月` : "", day: day ? `${day}日` : "" };
}

/** The end says only what the start has not said: 2025年11月27日至28日. */
function dates(start: string, end: string | undefined): string {
  const first = parts(start);
  const text = first.year + first.month + first.day;
  if (!end || end === start) return text;
  const last = parts(end);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month && last.day;
  return `${text}至${sameYear ? "" : last.year}${sameMonth ? "" : last.month}${last.day}`;
}

export const formatsZh: Formats = {
  date: ({ start, end, open, time }) => dates(start, end) + (open ? "起" : "") + (time ?? ""),
  shortDate({ start, end, open }) {
    if (end) return `${start}至${end.startsWith(start.slice(0, 7)) ? end.slice(8) : end}`;
    return open ? `${start}起` : start;
  },
  list(names, rest) {
    const [first, ...more] = names;
    return rest ? `${first}与${more.join("、")}${rest}` : names.join("、");
  },
};
