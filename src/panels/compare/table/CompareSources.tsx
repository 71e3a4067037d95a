import { useState } from "preact/hooks";
import { compareRows, type RowSource, sourceOf } from "../../../atlas/compare/compareRows.ts";
import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import { formatsOf, wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { FigureSources } from "../../sources/FigureSources.tsx";

interface Props extends PanelProps {
  columns: readonly CompareColumn[];
}

/** Where every row comes from, how it is computed and how accurate it is. */
export function CompareSources({ store, atlas, columns }: Props) {
  const [isOpen, setOpen] = useState(false);
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const { compare, lang } = words;
  const { edition, partnerships } = atlas.value;
  const rows = compareRows(edition);
  const sources = [...new Set(rows.map(sourceOf))];
  const rowsOf = (source: RowSource) =>
    formatsOf(lang).list(rows.filter((row) => sourceOf(row) === source).map(compare.row));
  return (
    <details class="compare-sources" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{compare.methods}</summary>
      {/* Some hundred links: not before somebody asks for them. */}
      {isOpen && (
        <dl>
          {sources.map((source) => (
            <div key={source}>
              <dt>{rowsOf(source)}</dt>
              <dd>
                {compare.method(source, partnerships.length)}
                {source === "figures" &&
                  columns.map(({ adcode, region: { name, facts } }) =>
                    facts ? (
                      <FigureSources key={adcode} name={name.short[lang]} facts={facts} words={words} />
                    ) : null,
                  )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
