import type { CompareColumn } from "../../atlas/comparison.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Badge } from "./Badge.tsx";
import { MatrixRow } from "./MatrixRow.tsx";

interface Props extends PanelProps {
  columns: readonly CompareColumn[];
}

/** Every partnership by the chosen areas: who takes part, and who does not. */
export function Matrix({ store, atlas, columns }: Props) {
  const lang = store.fields.lang.value;
  const { compare } = WORDS[lang];
  const total = columns.reduce((sum, { partnerships }) => sum + partnerships.length, 0);
  return (
    <table class="compare-table compare-matrix" style={{ "--areas": columns.length }}>
      <caption class="small-heading">
        <span>{compare.matrix}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="compare-row">
            {compare.partnership}
          </th>
          {columns.map(({ adcode, place, region }) => (
            <th
              key={adcode}
              scope="col"
              class="compare-head"
              onPointerEnter={() => store.setHover({ kind: "region", adcode })}
              onPointerLeave={() => store.setHover(null)}
            >
              <span class="compare-head-line">
                <Badge place={place} />
                {region.name.short[lang]}
              </span>
            </th>
          ))}
          <th scope="col" class="compare-sum">
            {compare.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {atlas.value.partnerships.map((partnership) => (
          <MatrixRow key={partnership.id} store={store} partnership={partnership} columns={columns} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" class="compare-row">
            {compare.sum}
          </th>
          {columns.map(({ adcode, partnerships }) => (
            <td key={adcode} class="compare-sum">
              {partnerships.length}
            </td>
          ))}
          <td class="compare-sum">{total}</td>
        </tr>
      </tfoot>
    </table>
  );
}
