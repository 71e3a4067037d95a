import { ROW_GROUPS, type RowGroup } from "../../atlas/compareRows.ts";
import type { CompareColumn } from "../../atlas/comparison.ts";
import type { MiniMaps } from "../../scene/miniMaps.ts";
import { sortText } from "../../text/sortText.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { CompareHead } from "./CompareHead.tsx";
import { CompareRowLine } from "./CompareRowLine.tsx";
import type { CellNote } from "./cellNotes.ts";
import { MiniMap } from "./MiniMap.tsx";

interface Props extends PanelProps {
  columns: readonly CompareColumn[];
  notes: readonly CellNote[];
  maps: MiniMaps;
}

/** The measures of the chosen areas, one column an area. */
export function CompareTable({ store, atlas, columns, notes, maps }: Props) {
  const [lang, sort] = [store.fields.lang.value, store.fields.sort.value];
  const words = WORDS[lang];
  const { compare } = words;
  const order = sortText(sort, words);
  return (
    <table class="compare-table" style={{ "--areas": columns.length }}>
      <caption class="visually-hidden">{compare.caption + words.stop + order}</caption>
      <thead>
        <tr>
          <th scope="col" class="compare-row">
            {compare.measure}
          </th>
          {columns.map((column) => (
            <CompareHead key={column.adcode} store={store} column={column} />
          ))}
          <th scope="col" class="compare-source">
            {compare.source}
          </th>
        </tr>
      </thead>
      <tbody class="compare-maps" aria-hidden="true">
        <tr>
          <td class="compare-row">{order}</td>
          {columns.map(({ adcode, region, partnerships }) => {
            const own = maps.byAdcode.get(adcode);
            return (
              <td key={adcode}>
                {own && (
                  <MiniMap maps={maps} own={own} membership={region.membership} partnerships={partnerships} />
                )}
              </td>
            );
          })}
          <td />
        </tr>
      </tbody>
      {(Object.keys(ROW_GROUPS) as RowGroup[]).map((group) => (
        <tbody key={group} onPointerLeave={() => store.setHover(null)}>
          <tr class="compare-group">
            <th scope="rowgroup" colSpan={columns.length + 2}>
              <span>{compare.group[group]}</span>
            </th>
          </tr>
          {ROW_GROUPS[group].map((row) => (
            <CompareRowLine key={row} store={store} atlas={atlas} row={row} columns={columns} notes={notes} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
