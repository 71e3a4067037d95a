import { compareRows, kindOf, sourceOf, unitOf } from "../../../atlas/compare/compareRows.ts";
import { valueIn } from "../../../atlas/compare/comparison.ts";
import { extremesOf } from "../../../atlas/compare/extremesOf.ts";
import { unitScales } from "../../../atlas/compare/unitScales.ts";
import { sortText } from "../../../text/sortText.ts";
import { wordsOf } from "../../../text/words.ts";
import { CompareHead } from "../CompareHead.tsx";
import { AreaTableHead } from "./AreaTableHead.tsx";
import { CompareCell } from "./CompareCell.tsx";
import { MiniMap } from "./MiniMap.tsx";
import type { TableProps } from "./tableProps.ts";

/** The chosen areas with their measures, one row an area. */
export function AreaTable({ store, atlas, columns, notes, maps }: TableProps) {
  const [lang, sort] = [store.fields.lang.value, store.fields.sort.value];
  const words = wordsOf(atlas.value.edition, lang);
  const { compare } = words;
  const { edition } = atlas.value;
  const rows = compareRows(edition);
  const scales = unitScales(columns);
  const extremes = new Map(
    rows.map((row) => [row, extremesOf(columns.map((column) => valueIn(column, row)))]),
  );
  return (
    <table class="compare-table is-by-area">
      <caption class="visually-hidden">{compare.caption + words.stop + sortText(sort, words)}</caption>
      <colgroup>
        <col class="compare-row" />
        {maps && <col class="compare-map" />}
        {rows.map((row) => (
          <col key={row} class={`is-${kindOf(row)}`} />
        ))}
      </colgroup>
      <AreaTableHead store={store} atlas={atlas} hasMaps={maps !== null} />
      <tbody onPointerLeave={() => store.setHover(null)}>
        {columns.map((column, i) => (
          <tr key={column.adcode}>
            <CompareHead store={store} atlas={atlas} column={column} scope="row" />
            {maps && (
              <td class="compare-map" aria-hidden="true">
                <MiniMap edition={atlas.value.edition} maps={maps} column={column} />
              </td>
            )}
            {rows.map((row) => (
              <CompareCell
                key={row}
                {...{ store, atlas, row, column, scales, notes }}
                extreme={extremes.get(row)?.[i]}
              />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" class="compare-row compare-source">
            {compare.source}
          </th>
          {maps && <td class="compare-map" />}
          {rows.map((row) => (
            <td key={row} class={unitOf(row) ? "compare-source is-counted" : "compare-source"}>
              {compare.sourceOf[sourceOf(row)]}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
