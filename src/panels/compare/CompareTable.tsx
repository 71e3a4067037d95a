import { ROW_GROUPS, ROW_SOURCE, type RowGroup } from "../../atlas/compareRows.ts";
import { extremesOf } from "../../atlas/extremesOf.ts";
import { unitScales } from "../../atlas/unitScales.ts";
import { sortText } from "../../text/sortText.ts";
import { WORDS } from "../../text/words.ts";
import { CompareCell } from "./CompareCell.tsx";
import { CompareHead } from "./CompareHead.tsx";
import { MeasureHead } from "./MeasureHead.tsx";
import { MiniMap } from "./MiniMap.tsx";
import type { TableProps } from "./tableProps.ts";

/** The measures of the chosen areas, one column an area. */
export function CompareTable({ store, atlas, columns, notes, maps }: TableProps) {
  const [lang, sort] = [store.fields.lang.value, store.fields.sort.value];
  const words = WORDS[lang];
  const { compare } = words;
  const order = sortText(sort, words);
  const scales = unitScales(columns);
  return (
    <table class="compare-table" style={{ "--areas": columns.length }}>
      <caption class="visually-hidden">{compare.caption + words.stop + order}</caption>
      <thead>
        <tr>
          <th scope="col" class="compare-row">
            {compare.measure}
          </th>
          {columns.map((column) => (
            <CompareHead key={column.adcode} store={store} column={column} scope="col" />
          ))}
          <th scope="col" class="compare-source">
            {compare.source}
          </th>
        </tr>
      </thead>
      {maps && (
        <tbody class="compare-maps" aria-hidden="true">
          <tr>
            <td class="compare-row">{order}</td>
            {columns.map((column) => (
              <td key={column.adcode}>
                <MiniMap maps={maps} column={column} />
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      )}
      {(Object.keys(ROW_GROUPS) as RowGroup[]).map((group) => (
        <tbody key={group} onPointerLeave={() => store.setHover(null)}>
          <tr class="compare-group">
            <th scope="rowgroup" colSpan={columns.length + 2}>
              <span>{compare.group[group]}</span>
            </th>
          </tr>
          {ROW_GROUPS[group].map((row) => {
            const extremes = extremesOf(columns.map(({ values }) => values[row]));
            return (
              <tr key={row}>
                <MeasureHead store={store} row={row} scope="row" />
                {columns.map((column, i) => (
                  <CompareCell
                    key={column.adcode}
                    {...{ store, atlas, row, column, scales, notes }}
                    extreme={extremes[i]}
                  />
                ))}
                <td class="compare-source">{compare.sourceOf[ROW_SOURCE[row]]}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
