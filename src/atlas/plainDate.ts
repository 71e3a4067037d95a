/** The form of a month `YYYY-MM` or a day `YYYY-MM-DD`. */
export const PLAIN_DATE = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/;

/** Whether `text` is a month `YYYY-MM` or a day `YYYY-MM-DD` that the calendar has. No time zone is involved. */
export function isPlainDate(text: string): boolean {
  const [, year, month, day] = PLAIN_DATE.exec(text) ?? [];
  if (!year || !month) return false;
  return day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** Whether `left` is before `right`, as far as both are precise: no day is before its own month, nor after it. */
export function isBefore(left: string, right: string): boolean {
  const precision = Math.min(left.length, right.length);
  return left.slice(0, precision) < right.slice(0, precision);
}

/** For sorting, a month before its days. Without a collator: to make the first one takes a phone 40 ms. */
export const compareDates = (left: string, right: string): number =>
  Number(left > right) - Number(left < right);

/** Whole months since year 0 of a plain date: `2023-06` and `2023-06-30` are both 2023 × 12 + 5. */
export function monthNumber(date: string): number {
  const [year = Number.NaN, month = Number.NaN] = date.split("-").map(Number);
  return year * 12 + month - 1;
}

/** The inverse of {@link monthNumber}: `YYYY-MM`. */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
