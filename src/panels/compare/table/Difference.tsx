import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import { differenceText } from "../../../text/differenceText.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";

interface Props extends PanelProps {
  columns: readonly CompareColumn[];
}

/** With two areas: what they share and what only one has, in sentences. */
export function Difference({ store, atlas, columns }: Props) {
  const [one, other, ...more] = columns;
  if (!one || !other || more.length > 0) return null;
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  return (
    <section class="compare-difference" aria-labelledby="compare-difference">
      <h3 class="small-heading" id="compare-difference">
        {words.compare.difference}
      </h3>
      <ul>
        {differenceText(atlas.value, [one, other], store.filter.value, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
