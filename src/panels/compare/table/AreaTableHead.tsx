import { compareRows, type RowGroup, rowGroups } from "../../../atlas/compare/compareRows.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { MeasureHead } from "./MeasureHead.tsx";

/** @param hasMaps Whether a column of small maps comes before those of the measures. */
export function AreaTableHead({ store, atlas, hasMaps }: PanelProps & { hasMaps: boolean }) {
  const { edition } = atlas.value;
  const { compare } = wordsOf(edition, store.fields.lang.value);
  const groups = rowGroups(edition);
  return (
    <thead>
      <tr class="compare-group">
        <td class="compare-row" />
        {hasMaps && <td class="compare-map" />}
        {(Object.keys(groups) as RowGroup[]).map((group) => (
          <th key={group} scope="colgroup" colSpan={groups[group].length}>
            <span>{compare.group[group]}</span>
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col" class="compare-row">
          {compare.area}
        </th>
        {hasMaps && <td class="compare-map" />}
        {compareRows(edition).map((row) => (
          <MeasureHead key={row} store={store} atlas={atlas} row={row} scope="col" />
        ))}
      </tr>
    </thead>
  );
}
