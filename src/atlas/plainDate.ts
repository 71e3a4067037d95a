const FORM = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/;

/** Whether `text` is a month `YYYY-MM` or a day `YYYY-MM-DD` that the calendar has. No time zone is involved. */
export function isPlainDate(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (!year || !month) return false;
  return day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** Whole months since year 0 of a plain date: `2023-06` and `2023-06-30` are both 2023 × 12 + 5. */
export function monthNumber(date: string): number {
  const [year = Number.NaN, month = Number.NaN] = date.split("-").map(Number);
  return year * 12 + month - 1;
}

/** The inverse of {@link monthNumber}: `YYYY-MM`. */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
