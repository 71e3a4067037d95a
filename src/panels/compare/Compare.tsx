import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { type CompareColumn, comparison } from "../../atlas/comparison.ts";
import { monthsOf } from "../../atlas/queries.ts";
import { sortColumns } from "../../atlas/sortColumns.ts";
import { miniMaps } from "../../scene/miniMaps.ts";
import type { Scene } from "../../scene/scene.ts";
import { CLOSE_COMPARE } from "../../state/closeCompare.ts";
import { filterText } from "../../text/filterText.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { CloseButton } from "../parts/CloseButton.tsx";
import { mapKeepsFocus } from "../parts/focusMap.ts";
import { AreaMatrix } from "./AreaMatrix.tsx";
import { AreaTable } from "./AreaTable.tsx";
import { CompareChooser } from "./CompareChooser.tsx";
import { CompareNotes } from "./CompareNotes.tsx";
import { CompareSources } from "./CompareSources.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { cellNotes } from "./cellNotes.ts";
import { Difference } from "./Difference.tsx";
import { HeightButton } from "./HeightButton.tsx";
import { Matrix } from "./Matrix.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { useAfterPaint } from "./useAfterPaint.ts";

interface Props extends PanelProps {
  scene: ReadonlySignal<Scene>;
  /** Whether the focus moves in: not when the page opens with it. */
  takesFocus: boolean;
}

const NONE: readonly CompareColumn[] = [];
const NOTHING: readonly number[] = [];

/** CSS px of a small map: how wide, and how tall at most, over a column and in a row. */
const MAPS: Record<"over" | "inRow", [number, number]> = { over: [116, 124], inRow: [88, 64] };

/** The areas side by side: under the map, on a phone over it. */
export function Compare({ store, atlas, scene, takesFocus }: Props) {
  const state = store.state.value;
  const { lang, compare, sort, table, themes, from, to } = state;
  const words = wordsOf(atlas.value.edition, lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who chooses areas on the map by key goes on there, where the comparison leaves it in sight.
    if (takesFocus && !mapKeepsFocus(frame.current)) heading.current?.focus({ preventScroll: true });
  }, []);

  const chosen = compare ?? NOTHING;
  const compared = useMemo(
    () => comparison(atlas.value, chosen, { themes, from, to }),
    [atlas.value, chosen, themes, from, to],
  );
  const columns = useMemo(() => sortColumns(compared.columns, sort, lang), [compared, sort, lang]);
  // The figures within a frame, however many areas; small maps and matrix in the next. A page that opens with them has all.
  const painted = useAfterPaint(columns, takesFocus ? NONE : columns);
  const drawn = useAfterPaint(chosen, takesFocus ? NOTHING : chosen);
  const [isByArea, isTall] = [table.includes("areas-as-rows"), table.includes("full-height")];
  const hasMaps = !table.includes("no-maps");
  const maps = useMemo(
    () => (hasMaps ? miniMaps(scene.value, drawn, ...MAPS[isByArea ? "inRow" : "over"]) : null),
    [scene.value, drawn, hasMaps, isByArea],
  );
  const filterNote = filterText(compared, state, monthsOf(atlas.value), words);
  const notes = cellNotes(atlas.value.edition, columns);
  const props = { store, atlas, columns };
  const [Measures, Participation] = isByArea ? [AreaTable, AreaMatrix] : [CompareTable, Matrix];
  return (
    // Not modal: the map and the list beside it stay in use.
    <div
      class="compare"
      ref={frame}
      role="dialog"
      aria-labelledby="compare-title"
      data-covers-map
      data-tall={isTall}
    >
      <div class="compare-header">
        <h2 class="card-title" id="compare-title" tabIndex={-1} ref={heading}>
          {columns.length > 0 ? words.compare.title(columns.length) : words.compare.name}
        </h2>
        {columns.length > 0 && <TakeAway {...props} filterNote={filterNote} />}
        <HeightButton store={store} atlas={atlas} />
        <CloseButton name={words.close} close={() => store.patch(CLOSE_COMPARE)} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll what is cut. */}
      <section class="compare-body" tabIndex={0} aria-labelledby="compare-title">
        <div class="compare-top">
          <CompareChooser store={store} atlas={atlas} />
          {columns.length < 2 && (
            <p class="compare-hint">
              {columns.length === 0 ? words.compare.empty : words.compare.second}
              {words.gap}
              <span class="compare-shift">{words.compare.shift}</span>
            </p>
          )}
          {filterNote && columns.length > 0 && <p class="compare-filter">{filterNote}</p>}
          <Difference {...props} />
        </div>
        {columns.length > 0 && (
          <>
            <Measures {...props} notes={notes} maps={maps} />
            {painted.length > 0 && <Participation {...props} columns={painted} />}
            <CompareNotes store={store} atlas={atlas} notes={notes} />
            <CompareSources {...props} />
          </>
        )}
      </section>
    </div>
  );
}
