import type { Formats } from "../formats.ts";

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

const NO_BREAK = "\u00a0";

interface Parts {
  year: string;
  month: string;
  day: string;
}

function parts(text: string): Parts {
  const [year = 0, month = 0, day] = text.split("-").map(Number);
  return { year: String(year), month: MONTHS[month - 1] ?? "", day: day ? String(day) : "" };
}

/** The start says only what the end will not say: 27–28 November 2025. */
function dates(start: string, end: string | undefined): string {
  const words = ({ day, month, year }: Parts) => [day, month, year].filter(Boolean).join(" ");
  const first = parts(start);
  if (!end || end === start) return words(first);
  const last = parts(end);
  if (first.year !== last.year) return `${words(first)} – ${words(last)}`;
  if (first.month === last.month && first.day) return `${first.day}–${words(last)}`;
  return `${words({ ...first, year: "" })} – ${words(last)}`;
}

/** 19:30 as a British newspaper has it: 7.30 pm, and 7 pm at the full hour. */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const past = minute > 0 ? `.${String(minute).padStart(2, "0")}` : "";
  return `${hour % 12 || 12}${past}${NO_BREAK}${hour < 12 ? "am" : "pm"}`;
}

export const formatsEn: Formats = {
  date: ({ start, end, open, time }) =>
    dates(start, end) + (open ? " onwards" : "") + (time ? `, ${clock(time)}` : ""),
  shortDate({ start, end, open }) {
    if (end) return `${start} to${NO_BREAK}${end.startsWith(start.slice(0, 7)) ? end.slice(8) : end}`;
    return open ? `${start} onwards` : start;
  },
  list(names, rest) {
    if (rest) return `${names.join(", ")} ${rest}`;
    if (names.length < 2) return names.join("");
    return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  },
};
