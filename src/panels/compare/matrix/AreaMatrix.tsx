import { wordsOf } from "../../../text/words.ts";
import { MatrixCell } from "./MatrixCell.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { allTogether, type MatrixProps, takingPart } from "./matrixProps.ts";
import { PartnershipHead } from "./PartnershipHead.tsx";

/** The chosen areas by every partnership: the matrix with an area a row. */
export function AreaMatrix({ store, atlas, columns }: MatrixProps) {
  const state = store.state.value;
  const { compare } = wordsOf(atlas.value.edition, state.lang);
  const { partnerships } = atlas.value;
  return (
    <table class="compare-table compare-matrix is-by-area">
      <caption class="small-heading">
        <span>{compare.matrix}</span>
      </caption>
      <colgroup>
        <col class="compare-row" />
        <col span={partnerships.length} class="compare-partnership" />
        <col class="compare-sum" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" class="compare-row">
            {compare.area}
          </th>
          {partnerships.map((partnership) => (
            <PartnershipHead
              key={partnership.id}
              store={store}
              atlas={atlas}
              partnership={partnership}
              scope="col"
            />
          ))}
          <th scope="col" class="compare-sum">
            {compare.sum}
          </th>
        </tr>
      </thead>
      <tbody onPointerLeave={() => store.setHover(null)}>
        {columns.map((column) => (
          <tr key={column.adcode}>
            <MatrixHead store={store} column={column} scope="row" />
            {partnerships.map((partnership) => (
              <MatrixCell key={partnership.id} {...{ store, atlas, partnership, column }} />
            ))}
            <td class="compare-sum">{column.partnerships.length}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" class="compare-row">
            {compare.sum}
          </th>
          {partnerships.map((partnership) => (
            <td key={partnership.id} class="compare-sum">
              {takingPart(partnership, columns, state)}
            </td>
          ))}
          <td class="compare-sum">{allTogether(columns)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
