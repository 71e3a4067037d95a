import { passes } from "../../atlas/queries/filter.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { ShowAll } from "../parts/ShowAll.tsx";

interface Props extends PanelProps {
  openTable(): void;
  openWords(adcode: null): void;
}

/** How much the filter lets through, the way out of it, and the ways to all of it as a table and in words. */
export function FilterLine({ store, atlas, openTable, openWords }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const filter = store.filter.value;
  const { partnerships } = atlas.value;
  const shown = partnerships.filter((partnership) => passes(partnership, filter)).length;
  return (
    <p class="filter-line" data-empty={shown === 0}>
      <span>{words.shown(shown, partnerships.length)}</span>
      <span class="filter-tools">
        <ShowAll store={store} atlas={atlas} />
        <button type="button" class="text-button" aria-haspopup="dialog" onClick={openTable}>
          {words.access.table.button}
        </button>
        <button type="button" class="text-button" aria-haspopup="dialog" onClick={() => openWords(null)}>
          {words.textMap.button}
        </button>
      </span>
    </p>
  );
}
