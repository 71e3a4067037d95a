import { isFiltering, NO_FILTER } from "../../atlas/queries/filter.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";

/** The way out of the filter; nothing where there is none. */
export function ShowAll({ store, atlas }: PanelProps) {
  if (!isFiltering(store.filter.value)) return null;
  return (
    <button type="button" class="text-button" onClick={() => store.patch(NO_FILTER)}>
      {wordsOf(atlas.value.edition, store.fields.lang.value).reset}
    </button>
  );
}
