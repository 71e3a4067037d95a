import { type CompareRow, ROW_THEME, ROW_UNIT, SORT_ROWS } from "../../atlas/compareRows.ts";
import type { Store } from "../../state/store.ts";
import { WORDS } from "../../text/words.ts";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { nextSort } from "./nextSort.ts";

interface Props {
  store: Store;
  row: CompareRow;
  scope: "row" | "col";
}

/** The head of a measure, beside its row or over its column: its name and unit; a press puts the areas in its order. */
export function MeasureHead({ store, row, scope }: Props) {
  const { compare } = WORDS[store.fields.lang.value];
  const sort = store.fields.sort.value;
  const order = sort?.row === row ? (sort.descending ? "descending" : "ascending") : "none";
  const theme = ROW_THEME[row];
  const name = (
    <>
      {theme && <ThemeSwatch theme={theme} width={24} />}
      <span>
        {compare.row[row]}
        {compare.units[row] && <span class="compare-unit">{` ${compare.units[row]}`}</span>}
      </span>
    </>
  );
  const look =
    scope === "row" ? "compare-row" : ROW_UNIT[row] ? "compare-measure is-counted" : "compare-measure";
  if (!SORT_ROWS.includes(row))
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
