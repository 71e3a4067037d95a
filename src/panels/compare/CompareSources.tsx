import { useState } from "preact/hooks";
import { COMPARE_ROWS, ROW_SOURCE, type RowSource } from "../../atlas/compareRows.ts";
import type { CompareColumn } from "../../atlas/comparison.ts";
import { formatList } from "../../text/formatList.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { FigureSources } from "../sources/FigureSources.tsx";

interface Props extends PanelProps {
  columns: readonly CompareColumn[];
}

const SOURCES = [...new Set(COMPARE_ROWS.map((row) => ROW_SOURCE[row]))];

/** Where every row comes from, how it is computed and how accurate it is. */
export function CompareSources({ store, columns }: Props) {
  const [isOpen, setOpen] = useState(false);
  const words = WORDS[store.fields.lang.value];
  const { compare, lang } = words;
  const rowsOf = (source: RowSource) =>
    formatList(
      COMPARE_ROWS.filter((row) => ROW_SOURCE[row] === source).map((row) => compare.row[row]),
      lang,
    );
  return (
    <details class="compare-sources" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{compare.methods}</summary>
      {/* Some hundred links: not before somebody asks for them. */}
      {isOpen && (
        <dl>
          {SOURCES.map((source) => (
            <div key={source}>
              <dt>{rowsOf(source)}</dt>
              <dd>
                {compare.method[source]}
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
