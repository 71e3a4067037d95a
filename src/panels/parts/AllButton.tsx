import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";

/** Leads back from what has taken the list's place to the list; in an article, where there is none, to the map. */
export function AllButton({ store, atlas }: PanelProps) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const { length } = atlas.value.partnerships;
  return (
    <button
      type="button"
      class="text-button all-button"
      onClick={() => store.patch({ selection: null, step: null })}
    >
      <span aria-hidden="true">‹ </span>
      {store.fields.embed.value || length === 0 ? words.viewAll : words.panel.all(length)}
    </button>
  );
}
