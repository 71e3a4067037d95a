import { toggleTable } from "../../../state/toggleTable.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";

/** Gives the comparison the whole height, and back its part. */
export function HeightButton({ store, atlas }: PanelProps) {
  const [lang, table] = [store.fields.lang.value, store.fields.table.value];
  const name = wordsOf(atlas.value.edition, lang).compare.fullHeight;
  return (
    <button
      type="button"
      class="compare-height"
      aria-pressed={table.includes("full-height")}
      aria-label={name}
      title={name}
      onClick={() => store.patch(toggleTable(store.state.value, "full-height"))}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 3v14M6.5 6.5 10 3l3.5 3.5M6.5 13.5 10 17l3.5-3.5" />
      </svg>
    </button>
  );
}
