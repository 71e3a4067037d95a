import type { ReadonlySignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Atlas } from "../../atlas/atlas.ts";
import { type CompareColumn, comparison } from "../../atlas/compare/comparison.ts";
import { sortColumns } from "../../atlas/compare/sortColumns.ts";
import { miniMaps } from "../../scene/miniMaps.ts";
import type { Scene } from "../../scene/scene.ts";
import type { State } from "../../state/state.ts";
import { useAfterPaint } from "./useAfterPaint.ts";

const NONE: readonly CompareColumn[] = [];
const NOTHING: readonly number[] = [];

/** CSS px of a small map: how wide, and how tall at most, over a column and in a row. */
const MAPS: Record<"over" | "inRow", [number, number]> = { over: [116, 124], inRow: [88, 64] };

/**
 * What the comparison shows of the chosen areas. Their figures come within a frame, however many there are; small maps
 * and the matrix in the next.
 *
 * @param isAtOnce A page that opens with it has all at once.
 */
export function useComparison(
  atlas: Atlas,
  scene: ReadonlySignal<Scene>,
  { lang, compare, sort, table, themes, from, to }: State,
  isAtOnce: boolean,
) {
  const chosen = compare ?? NOTHING;
  const compared = useMemo(
    () => comparison(atlas, chosen, { themes, from, to }),
    [atlas, chosen, themes, from, to],
  );
  const columns = useMemo(() => sortColumns(compared.columns, sort, lang), [compared, sort, lang]);
  const painted = useAfterPaint(columns, isAtOnce ? columns : NONE);
  const drawn = useAfterPaint(chosen, isAtOnce ? chosen : NOTHING);
  const [isByArea, hasMaps] = [table.includes("areas-as-rows"), !table.includes("no-maps")];
  const maps = useMemo(
    () => (hasMaps ? miniMaps(scene.value, drawn, ...MAPS[isByArea ? "inRow" : "over"]) : null),
    [scene.value, drawn, hasMaps, isByArea],
  );
  return { compared, columns, painted, maps, isByArea };
}
