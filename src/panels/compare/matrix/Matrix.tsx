import { passes } from "../../../atlas/queries/filter.ts";
import { wordsOf } from "../../../text/words.ts";
import { MatrixCell } from "./MatrixCell.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { allTogether, type MatrixProps, takingPart } from "./matrixProps.ts";
import { PartnershipHead } from "./PartnershipHead.tsx";

/** Every partnership by the chosen areas: who takes part, and who does not. What the filter hides is not counted. */
export function Matrix({ store, atlas, columns }: MatrixProps) {
  const state = store.state.value;
  const { compare } = wordsOf(atlas.value.edition, state.lang);
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
          {columns.map((column) => (
            <MatrixHead key={column.adcode} store={store} column={column} scope="col" />
          ))}
          <th scope="col" class="compare-sum">
            {compare.sum}
          </th>
        </tr>
      </thead>
      <tbody onPointerLeave={() => store.setHover(null)}>
        {atlas.value.partnerships.map((partnership) => {
          const sum = takingPart(partnership, columns, state);
          return (
            <tr key={partnership.id} data-thin={!passes(partnership, state)}>
              <PartnershipHead store={store} atlas={atlas} partnership={partnership} scope="row" />
              {columns.map((column) => (
                <MatrixCell key={column.adcode} {...{ store, atlas, partnership, column }} />
              ))}
              <td class="compare-sum" title={compare.ofChosen(sum, columns.length)}>
                {sum}
              </td>
            </tr>
          );
        })}
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
          <td class="compare-sum">{allTogether(columns)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
