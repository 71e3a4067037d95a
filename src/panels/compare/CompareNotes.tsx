import type { Store } from "../../state/store.ts";
import { WORDS } from "../../text/words.ts";
import type { CellNote } from "./cellNotes.ts";

/** What there is to say of single figures: where sources disagree or round. */
export function CompareNotes({ store, notes }: { store: Store; notes: readonly CellNote[] }) {
  const { lang, colon, compare } = WORDS[store.fields.lang.value];
  if (notes.length === 0) return null;
  return (
    <section class="compare-notes" aria-label={compare.notes}>
      <ol>
        {notes.map(({ number, row, column, note }) => (
          <li key={number}>
            {column.region.name.short[lang] + colon + compare.row[row] + colon + note[lang]}
          </li>
        ))}
      </ol>
    </section>
  );
}
