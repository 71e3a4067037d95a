import { byDate } from "../../atlas/queries/queries.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Dialog } from "../parts/dialog/Dialog.tsx";
import type { DialogHandle } from "../parts/dialog/useDialog.ts";
import { TableRow } from "./TableRow.tsx";

interface Props extends PanelProps {
  dialog: DialogHandle;
}

/** Everything that the map shows, as a table in order of date. */
export function TableDialog({ dialog, store, atlas }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const { table } = words.access;
  const partnerships = [...atlas.value.partnerships].sort(byDate);
  return (
    <Dialog dialog={dialog} title={table.title} words={words} isWide>
      {() =>
        partnerships.length === 0 ? (
          <p>{atlas.value.hasPartnerships ? words.noPartnerships : words.partnershipsMissing}</p>
        ) : (
          <table class="table">
            <caption>{table.caption(partnerships.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{table.date}</th>
                <th scope="col">{table.name}</th>
                <th scope="col">{table.themes}</th>
                <th scope="col">{table.participants}</th>
                <th scope="col">{table.venue}</th>
                <th scope="col">{table.figures}</th>
              </tr>
            </thead>
            <tbody>
              {partnerships.map((partnership) => (
                <TableRow key={partnership.id} store={store} atlas={atlas} partnership={partnership} />
              ))}
            </tbody>
          </table>
        )
      }
    </Dialog>
  );
}
