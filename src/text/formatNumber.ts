/** A number with separators, the same in both languages: 4,868,243. Rounded to whole ones. */
export function formatNumber(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}
