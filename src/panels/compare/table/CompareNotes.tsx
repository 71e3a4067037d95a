import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import type { CellNote } from "./cellNotes.ts";

/** What there is to say of single figures: where sources disagree or round. */
export function CompareNotes({ store, atlas, notes }: PanelProps & { notes: readonly CellNote[] }) {
  const { lang, colon, compare } = wordsOf(atlas.value.edition, store.fields.lang.value);
  if (notes.length === 0) return null;
  return (
    <section class="compare-notes" aria-label={compare.notes}>
      <ol>
        {notes.map(({ number, row, column, note }) => (
          <li key={number}>
            {column.region.name.short[lang] + colon + compare.row(row) + colon + note[lang]}
          </li>
        ))}
      </ol>
    </section>
  );
}
