import type { JurisdictionProperties } from "../../atlas/files/schema.ts";
import { sourceName } from "../../text/sourceText.ts";
import type { Words } from "../../text/words.ts";
import { SourceLine } from "./SourceLine.tsx";

interface Props {
  name: string;
  facts: JurisdictionProperties;
  words: Words;
}

/** The figures of one jurisdiction with the documents that give them. */
export function FigureSources({ name, facts, words }: Props) {
  const { area, census, seat, subdivisions } = facts;
  const rows = [
    { label: words.area, text: words.areaValue(area), ...area },
    { label: words.census, text: words.censusValue(census), ...census },
    { label: words.seat, text: seat.value[words.lang], ...seat },
    { label: words.subdivisions, text: subdivisions.value[words.lang], ...subdivisions },
  ];
  return (
    <details class="sources-region">
      <summary>{name}</summary>
      <dl>
        {rows.map(({ label, text, note, sources, confidence }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text}
              <span class="facts-aside">{` · ${words.confidence[confidence]}`}</span>
              {note && <span class="facts-note">{note[words.lang]}</span>}
              <ul>
                {sources.map((source) => (
                  <SourceLine key={sourceName(source, words)} source={source} words={words} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
