import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { monthsOf } from "../../atlas/queries/queries.ts";
import type { Scene } from "../../scene/scene.ts";
import { CLOSE_COMPARE } from "../../state/closeCompare.ts";
import { filterText } from "../../text/filterText.ts";
import { type Words, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { CloseButton } from "../parts/dialog/CloseButton.tsx";
import { mapKeepsFocus } from "../parts/dialog/focusMap.ts";
import { CompareChooser } from "./choices/CompareChooser.tsx";
import { HeightButton } from "./choices/HeightButton.tsx";
import { TakeAway } from "./choices/TakeAway.tsx";
import { AreaMatrix } from "./matrix/AreaMatrix.tsx";
import { Matrix } from "./matrix/Matrix.tsx";
import { AreaTable } from "./table/AreaTable.tsx";
import { CompareNotes } from "./table/CompareNotes.tsx";
import { CompareSources } from "./table/CompareSources.tsx";
import { CompareTable } from "./table/CompareTable.tsx";
import { cellNotes } from "./table/cellNotes.ts";
import { Difference } from "./table/Difference.tsx";
import { useComparison } from "./useComparison.ts";
import { useMoreBeside } from "./useMoreBeside.ts";

interface Props extends PanelProps {
  scene: ReadonlySignal<Scene>;
  /** Whether the focus moves in: not when the page opens with it. */
  takesFocus: boolean;
}

/** How areas come in, as long as there is nothing to compare. */
function CompareHint({ chosen, words }: { chosen: number; words: Words }) {
  if (chosen >= 2) return null;
  return (
    <p class="compare-hint">
      {chosen === 0 ? words.compare.empty : words.compare.second}
      {words.gap}
      <span class="compare-shift">{words.compare.shift}</span>
    </p>
  );
}

/** The areas side by side: under the map, on a phone over it. */
export function Compare({ store, atlas, scene, takesFocus }: Props) {
  const state = store.state.value;
  const words = wordsOf(atlas.value.edition, state.lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  useMoreBeside(body);
  useEffect(() => {
    // Who chooses areas on the map by key goes on there, where the comparison leaves it in sight.
    if (takesFocus && !mapKeepsFocus(frame.current)) heading.current?.focus({ preventScroll: true });
  }, []);

  const { compared, columns, painted, maps, isByArea } = useComparison(
    atlas.value,
    scene,
    state,
    !takesFocus,
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
      data-tall={state.table.includes("full-height")}
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
      <section class="compare-body" ref={body} tabIndex={0} aria-labelledby="compare-title">
        <div class="compare-top">
          <CompareChooser store={store} atlas={atlas} />
          <CompareHint chosen={columns.length} words={words} />
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
