/** A list of steps along its axis, in CSS px: where each begins, how long all are, and how much of them is seen. */
export interface StepLayout {
  starts: readonly number[];
  length: number;
  seen: number;
}

/** The reading line moves from the list's beginning to its end while the list is scrolled through. */
const lineAt = ({ length, seen }: StepLayout, scroll: number) =>
  (Math.min(Math.max(scroll / (length - seen), 0), 1) || 0) * length;

/** The step, from 1, under the reading line of a list that is scrolled so far; null where it cannot be scrolled. */
export function stepAt(layout: StepLayout, scroll: number): number | null {
  if (layout.length <= layout.seen) return null;
  const line = lineAt(layout, scroll) + 0.5;
  return Math.max(1, layout.starts.filter((start) => start <= line).length);
}

/** How far the list must be scrolled, in CSS px, for a step to be under the line: the first at its top, the last at its end. */
export function scrollFor({ starts, length, seen }: StepLayout, step: number): number {
  if (step === 1) return 0;
  const [start = 0, end = length] = [starts[step - 1], starts[step]];
  const part = starts.length > 1 ? (step - 1) / (starts.length - 1) : 0;
  return ((start + part * (end - start)) / length) * Math.max(0, length - seen);
}
