import { COMPARE_ROWS, ROW_GROUPS, ROW_SOURCE, ROW_UNIT, type RowGroup } from "../../atlas/compareRows.ts";
import { extremesOf } from "../../atlas/extremesOf.ts";
import { unitScales } from "../../atlas/unitScales.ts";
import { sortText } from "../../text/sortText.ts";
import { WORDS } from "../../text/words.ts";
import { CompareCell } from "./CompareCell.tsx";
import { CompareHead } from "./CompareHead.tsx";
import { MeasureHead } from "./MeasureHead.tsx";
import { MiniMap } from "./MiniMap.tsx";
import type { TableProps } from "./tableProps.ts";

const GROUPS = Object.keys(ROW_GROUPS) as RowGroup[];

/** The chosen areas with their measures, one row an area. */
export function AreaTable({ store, atlas, columns, notes, maps }: TableProps) {
  const [lang, sort] = [store.fields.lang.value, store.fields.sort.value];
  const words = WORDS[lang];
  const { compare } = words;
  const scales = unitScales(columns);
  const extremes = new Map(
    COMPARE_ROWS.map((row) => [row, extremesOf(columns.map(({ values }) => values[row]))]),
  );
  return (
    <table class="compare-table is-by-area">
      <caption class="visually-hidden">{compare.caption + words.stop + sortText(sort, words)}</caption>
      <colgroup>
        <col class="compare-row" />
        {maps && <col class="compare-map" />}
        {COMPARE_ROWS.map((row) => (
          <col key={row} class={`is-${row}`} />
        ))}
      </colgroup>
      <thead>
        <tr class="compare-group">
          <td class="compare-row" />
          {maps && <td class="compare-map" />}
          {GROUPS.map((group) => (
            <th key={group} scope="colgroup" colSpan={ROW_GROUPS[group].length}>
              <span>{compare.group[group]}</span>
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col" class="compare-row">
            {compare.area}
          </th>
          {maps && <td class="compare-map" />}
          {COMPARE_ROWS.map((row) => (
            <MeasureHead key={row} store={store} row={row} scope="col" />
          ))}
        </tr>
      </thead>
      <tbody onPointerLeave={() => store.setHover(null)}>
        {columns.map((column, i) => (
          <tr key={column.adcode}>
            <CompareHead store={store} column={column} scope="row" />
            {maps && (
              <td class="compare-map" aria-hidden="true">
                <MiniMap maps={maps} column={column} />
              </td>
            )}
            {COMPARE_ROWS.map((row) => (
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
          {COMPARE_ROWS.map((row) => (
            <td key={row} class={ROW_UNIT[row] ? "compare-source is-counted" : "compare-source"}>
              {compare.sourceOf[ROW_SOURCE[row]]}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
