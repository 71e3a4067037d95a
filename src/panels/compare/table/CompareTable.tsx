import { type RowGroup, rowGroups, sourceOf } from "../../../atlas/compare/compareRows.ts";
import { valueIn } from "../../../atlas/compare/comparison.ts";
import { extremesOf } from "../../../atlas/compare/extremesOf.ts";
import { unitScales } from "../../../atlas/compare/unitScales.ts";
import { sortText } from "../../../text/sortText.ts";
import { wordsOf } from "../../../text/words.ts";
import { CompareHead } from "../CompareHead.tsx";
import { CompareCell } from "./CompareCell.tsx";
import { MeasureHead } from "./MeasureHead.tsx";
import { MiniMap } from "./MiniMap.tsx";
import type { TableProps } from "./tableProps.ts";

/** A little map of each area, above its measures. */
function MiniMaps({
  atlas,
  columns,
  maps,
  order,
}: Pick<TableProps, "atlas" | "columns" | "maps"> & { order: string }) {
  return (
    maps && (
      <tbody class="compare-maps" aria-hidden="true">
        <tr>
          <td class="compare-row">{order}</td>
          {columns.map((column) => (
            <td key={column.adcode}>
              <MiniMap edition={atlas.value.edition} maps={maps} column={column} />
            </td>
          ))}
          <td />
        </tr>
      </tbody>
    )
  );
}

/** The measures of the chosen areas, one column an area. */
export function CompareTable({ store, atlas, columns, notes, maps }: TableProps) {
  const [lang, sort] = [store.fields.lang.value, store.fields.sort.value];
  const words = wordsOf(atlas.value.edition, lang);
  const { compare } = words;
  const groups = rowGroups(atlas.value.edition);
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
            <CompareHead key={column.adcode} store={store} atlas={atlas} column={column} scope="col" />
          ))}
          <th scope="col" class="compare-source">
            {compare.source}
          </th>
        </tr>
      </thead>
      <MiniMaps atlas={atlas} columns={columns} maps={maps} order={order} />
      {(Object.keys(groups) as RowGroup[]).map((group) => (
        <tbody key={group} onPointerLeave={() => store.setHover(null)}>
          <tr class="compare-group">
            <th scope="rowgroup" colSpan={columns.length + 2}>
              <span>{compare.group[group]}</span>
            </th>
          </tr>
          {groups[group].map((row) => {
            const extremes = extremesOf(columns.map((column) => valueIn(column, row)));
            return (
              <tr key={row}>
                <MeasureHead store={store} atlas={atlas} row={row} scope="row" />
                {columns.map((column, i) => (
                  <CompareCell
                    key={column.adcode}
                    {...{ store, atlas, row, column, scales, notes }}
                    extreme={extremes[i]}
                  />
                ))}
                <td class="compare-source">{compare.sourceOf[sourceOf(row)]}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
