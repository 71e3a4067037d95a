import type { CompareValue } from "./compareValue.ts";

/** Which of a row's values is the largest or the smallest, by place in the row. */
export type Extreme = "largest" | "smallest" | undefined;

/** Whether a day, or a month of which no day is known, may be another. */
const maybeSame = (a: number | string, b: number | string) =>
  a === b || (typeof a === "string" && typeof b === "string" && (a.startsWith(b) || b.startsWith(a)));

/** Numbers and dates have a largest and a smallest; what several share, or may share, sets nobody apart, and is neither. */
export function extremesOf(values: readonly CompareValue[]): Extreme[] {
  const ranks = values.map((value) => {
    if (value.kind === "number") return value.number;
    return value.kind === "date" ? value.date.start : null;
  });
  const known = ranks.filter((rank) => rank !== null).sort((a, b) => (a < b ? -1 : Number(a > b)));
  const isAlone = (rank: number | string) => known.filter((other) => maybeSame(other, rank)).length === 1;
  const [least, most] = [known[0], known.at(-1)];
  if (least === most) return ranks.map(() => undefined);
  return ranks.map((rank): Extreme => {
    if (rank === null || !isAlone(rank)) return undefined;
    return rank === most ? "largest" : rank === least ? "smallest" : undefined;
  });
}
