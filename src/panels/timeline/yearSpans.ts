/** The calendar years on an axis of months, each with the part of it that the axis has. */
export function yearSpans(first: number, last: number): { year: number; from: number; to: number }[] {
  const years = Math.floor(last / 12) - Math.floor(first / 12) + 1;
  return Array.from({ length: years }, (_, index) => {
    const year = Math.floor(first / 12) + index;
    return { year, from: Math.max(first, year * 12), to: Math.min(last, year * 12 + 12) };
  });
}
