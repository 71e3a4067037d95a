import { type CompareRow, ROW_SOURCE, ROW_THEME } from "../../atlas/compareRows.ts";
import type { CompareColumn } from "../../atlas/comparison.ts";
import { extremesOf } from "../../atlas/extremesOf.ts";
import { cellText } from "../../text/cellText.ts";
import { precisionText } from "../../text/precisionText.ts";
import { WORDS, type Words } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { ThemeSwatch } from "../ThemeSwatch.tsx";
import { CompareCell } from "./CompareCell.tsx";
import type { CellNote } from "./cellNotes.ts";
import { nextSort } from "./nextSort.ts";

interface Props extends PanelProps {
  row: CompareRow;
  columns: readonly CompareColumn[];
  notes: readonly CellNote[];
}

function extremeWords(row: CompareRow, { compare }: Words) {
  if (row === "distance") return compare.extremeDistance;
  return row === "first" || row === "latest" ? compare.extremeDate : compare.extreme;
}

/** One measure of all areas; its head puts the areas in its order. */
export function CompareRowLine({ store, atlas, row, columns, notes }: Props) {
  const [lang, sort] = [store.fields.lang.value, store.fields.sort.value];
  const words = WORDS[lang];
  const { compare } = words;
  const values = columns.map((column) => column.values[row]);
  const numbers = values.flatMap((value) => (value.kind === "number" ? value.number : []));
  const most = Math.max(1, ...numbers);
  const extremes = extremesOf(values);
  const order = sort?.row === row ? (sort.descending ? "descending" : "ascending") : "none";
  const theme = ROW_THEME[row];
  return (
    <tr>
      <th scope="row" aria-sort={order} class="compare-row">
        <button
          type="button"
          class="compare-sort"
          data-order={order}
          onClick={() => store.patch({ sort: nextSort(sort, row) })}
        >
          {theme && <ThemeSwatch theme={theme} width={24} />}
          <span>
            {compare.row[row]}
            {compare.units[row] && <span class="compare-unit">{` ${compare.units[row]}`}</span>}
          </span>
        </button>
      </th>
      {columns.map((column, index) => {
        const value = column.values[row];
        const extreme = extremes[index];
        const precision = precisionText(value, words);
        return (
          <CompareCell
            key={column.adcode}
            value={value}
            text={cellText(value, atlas.value, words)}
            precision={precision && precision + words.gap}
            bar={value.kind === "number" ? value.number / most : undefined}
            extreme={extreme}
            extremeWord={extreme ? extremeWords(row, words)[extreme] : ""}
            note={notes.find((note) => note.row === row && note.column === column)}
            light={() => store.setHover({ kind: "region", adcode: column.adcode })}
          />
        );
      })}
      <td class="compare-source">{compare.sourceOf[ROW_SOURCE[row]]}</td>
    </tr>
  );
}
