import type { Partnership } from "../atlas/schema.ts";
import type { Lang } from "../state/lang.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

type PlainDate = Pick<Partnership["date"], "start"> & Partial<Partnership["date"]>;
interface Parts {
  year: string;
  month: string;
  day: string;
}

function zhParts(text: string): Parts {
  const [year, month, day] = text.split("-").map(Number);
  return { year: `${year}年`, month: `${month}月`, day: day ? `${day}日` : "" };
}

function enParts(text: string): Parts {
  const [year = 0, month = 1, day] = text.split("-").map(Number);
  return { year: String(year), month: MONTHS[month - 1] ?? "", day: day ? String(day) : "" };
}

/** The end says only what the start has not said: 2025年11月27日至28日. */
function zhDate(start: string, end: string | undefined): string {
  const first = zhParts(start);
  const text = first.year + first.month + first.day;
  if (!end || end === start) return text;
  const last = zhParts(end);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month && last.day;
  return `${text}至${sameYear ? "" : last.year}${sameMonth ? "" : last.month}${last.day}`;
}

/** The start says only what the end will not say: 27–28 November 2025. */
function enDate(start: string, end: string | undefined): string {
  const words = ({ day, month, year }: Parts) => [day, month, year].filter(Boolean).join(" ");
  const first = enParts(start);
  if (!end || end === start) return words(first);
  const last = enParts(end);
  if (first.year !== last.year) return `${words(first)} – ${words(last)}`;
  if (first.month === last.month && first.day) return `${first.day}–${words(last)}`;
  return `${words({ ...first, year: "" })} – ${words(last)}`;
}

/** A date in words, as far as it is known: `2025-04` is a month and stays one. */
export function formatDate({ start, end, open, time }: PlainDate, lang: Lang): string {
  if (lang === "zh") return zhDate(start, end) + (open ? "起" : "") + (time ?? "");
  return (open ? "from " : "") + enDate(start, end) + (time ? `, ${time}` : "");
}
