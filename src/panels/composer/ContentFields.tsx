import { isFiltering, passes } from "../../atlas/filter.ts";
import { wordsOf } from "../../text/words.ts";
import { presets } from "../compare/presets.ts";
import type { PanelProps } from "../panelProps.ts";
import { regionName } from "../parts/regionName.ts";
import { Field } from "./Field.tsx";
import { choosing, chosenKey, compareKey } from "./subjectChoice.ts";

/** What the sheet shows, and what the filter leaves out of it. */
export function ContentFields({ store, atlas }: PanelProps) {
  const state = store.state.value;
  const { lang, compare } = state;
  const words = wordsOf(atlas.value.edition, lang);
  const { shows } = words.composer;
  const { partnerships, jurisdictions } = atlas.value;
  const isFiltered = isFiltering(state);
  const comparisons = new Map(
    presets(atlas.value.edition, words).map(({ adcodes, name }) => [compareKey(adcodes), name]),
  );
  if (compare && compare.length > 0 && !comparisons.has(compareKey(compare)))
    comparisons.set(compareKey(compare), words.compare.title(compare.length));
  return (
    <section class="composer-group" aria-label={shows.name}>
      <Field
        label={shows.what}
        control={(id) => (
          <select
            id={id}
            value={chosenKey(state)}
            onChange={({ currentTarget }) => store.patch(choosing(state, currentTarget.value))}
          >
            <option value="">{shows.whole}</option>
            <optgroup label={shows.regions}>
              {[...jurisdictions.keys()].map((adcode) => (
                <option key={adcode} value={`region:${adcode}`}>
                  {regionName(atlas.value, adcode, lang)}
                </option>
              ))}
            </optgroup>
            <optgroup label={shows.partnerships}>
              {partnerships.map(({ id, title }) => (
                <option key={id} value={`partnership:${id}`}>
                  {title[lang]}
                </option>
              ))}
            </optgroup>
            <optgroup label={shows.comparison}>
              {[...comparisons].map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      />
      {isFiltered && (
        <p class="composer-hint">
          {words.shown(partnerships.filter((entry) => passes(entry, state)).length, partnerships.length)}{" "}
          <button
            type="button"
            class="text-button"
            onClick={() => store.patch({ themes: null, from: null, to: null })}
          >
            {words.reset}
          </button>
        </p>
      )}
    </section>
  );
}
