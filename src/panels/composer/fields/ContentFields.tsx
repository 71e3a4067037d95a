import { wordsOf } from "../../../text/words.ts";
import { presets } from "../../compare/choices/presets.ts";
import type { PanelProps } from "../../panelProps.ts";
import { regionName } from "../../parts/subject/regionName.ts";
import { Field } from "../controls/Field.tsx";
import { AreaFields } from "./AreaFields.tsx";
import { FilterFields } from "./FilterFields.tsx";
import { choosing, chosenKey, compareKey, isComparison, OWN_AREAS, STORY } from "./subjectChoice.ts";

/** What the sheet shows: its subject, the areas of a comparison, and what the filter leaves out of it. */
export function ContentFields({ store, atlas }: PanelProps) {
  const state = store.state.value;
  const { lang, compare } = state;
  const words = wordsOf(atlas.value.edition, lang);
  const { shows } = words.composer;
  const { partnerships, jurisdictions } = atlas.value;
  const comparisons = new Map(
    presets(atlas.value.edition, words).map(({ adcodes, name }) => [compareKey(adcodes), name]),
  );
  if (compare && compare.length > 0 && !comparisons.has(compareKey(compare)))
    comparisons.set(compareKey(compare), words.compare.title(compare.length));
  const chosen = chosenKey(state);
  return (
    <section class="composer-group" aria-label={shows.name}>
      <Field
        label={shows.what}
        control={(id) => (
          <select
            id={id}
            value={chosen}
            onChange={({ currentTarget }) => store.patch(choosing(atlas.value, state, currentTarget.value))}
          >
            <option value="">{shows.whole}</option>
            {atlas.value.edition.story.length > 0 && <option value={STORY}>{words.story.name}</option>}
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
              {!isComparison(chosen) && <option value={OWN_AREAS}>{shows.ownAreas}</option>}
            </optgroup>
          </select>
        )}
      />
      {isComparison(chosen) && <AreaFields store={store} atlas={atlas} />}
      {chosen !== STORY && <FilterFields store={store} atlas={atlas} />}
    </section>
  );
}
