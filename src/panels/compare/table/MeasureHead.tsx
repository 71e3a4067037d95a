import { type CompareRow, sortRows, themeOfRow, unitOf } from "../../../atlas/compare/compareRows.ts";
import { themeOf } from "../../../atlas/edition/edition.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { ThemeSwatch } from "../../parts/ThemeSwatch.tsx";
import { nextSort } from "./nextSort.ts";

interface Props extends PanelProps {
  row: CompareRow;
  scope: "row" | "col";
}

/** The head of a measure, beside its row or over its column: its name and unit; a press puts the areas in its order. */
export function MeasureHead({ store, atlas, row, scope }: Props) {
  const { compare } = wordsOf(atlas.value.edition, store.fields.lang.value);
  const sort = store.fields.sort.value;
  const order = sort?.row === row ? (sort.descending ? "descending" : "ascending") : "none";
  const theme = themeOfRow(row);
  const name = (
    <>
      {theme && <ThemeSwatch theme={themeOf(atlas.value.edition, theme)} width={24} />}
      <span>
        {compare.row(row)}
        {compare.unitBeside(row) && <span class="compare-unit">{` ${compare.unitBeside(row)}`}</span>}
      </span>
    </>
  );
  const look =
    scope === "row" ? "compare-row" : unitOf(row) ? "compare-measure is-counted" : "compare-measure";
  if (!sortRows(atlas.value.edition).includes(row))
    return (
      <th scope={scope} class={look}>
        <span class="compare-unsorted">{name}</span>
      </th>
    );
  return (
    <th scope={scope} aria-sort={order} class={look}>
      <button
        type="button"
        class="compare-sort"
        data-order={order}
        onClick={() => store.patch({ sort: nextSort(sort, row) })}
      >
        {name}
      </button>
    </th>
  );
}
