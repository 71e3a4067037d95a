import { useEffect, useState } from "preact/hooks";

/** A value as it was when the page was last painted: what is drawn from it comes a frame later than the rest. */
export function useAfterPaint<T>(value: T, atFirst: T): T {
  const [painted, setPainted] = useState(atFirst);
  // Preact runs effects after the paint.
  useEffect(() => setPainted(() => value), [value]);
  return painted;
}
