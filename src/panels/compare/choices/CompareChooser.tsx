import { useState } from "preact/hooks";
import { toggleCompare } from "../../../state/toggleCompare.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { regionName } from "../../parts/subject/regionName.ts";
import { Badge } from "../Badge.tsx";
import { presets } from "./presets.ts";
import { TableChoices } from "./TableChoices.tsx";

/** Presets, all areas to choose from, and how the table stands; the areas are unfolded at first while there is nothing to compare. */
export function CompareChooser({ store, atlas }: PanelProps) {
  const [lang, compare] = [store.fields.lang.value, store.fields.compare.value];
  const all = wordsOf(atlas.value.edition, lang);
  const words = all.compare;
  const chosen = compare ?? [];
  const [opensUnfolded] = useState(chosen.length < 2);
  return (
    <div class="compare-chooser">
      <fieldset class="compare-presets" aria-label={words.presets}>
        {presets(atlas.value.edition, all).map(({ group, name, adcodes }) => (
          <button
            key={group}
            type="button"
            class="compare-chip"
            aria-pressed={String(adcodes) === String(chosen)}
            onClick={() => store.patch({ compare: adcodes })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <details class="compare-choose" open={opensUnfolded}>
        <summary>{words.choose}</summary>
        <ul class="compare-areas">
          {[...atlas.value.jurisdictions.keys()].map((adcode) => {
            const place = chosen.indexOf(adcode) + 1;
            return (
              <li key={adcode}>
                <button
                  type="button"
                  class="compare-chip"
                  aria-pressed={place > 0}
                  onClick={() => store.patch(toggleCompare(store.state.value, adcode))}
                >
                  {place > 0 && <Badge place={place} />}
                  {regionName(atlas.value, adcode, lang)}
                </button>
              </li>
            );
          })}
        </ul>
      </details>
      {chosen.length > 0 && (
        <button type="button" class="text-button" onClick={() => store.patch({ compare: [], sort: null })}>
          {words.clear}
        </button>
      )}
      {chosen.length > 0 && <TableChoices store={store} atlas={atlas} />}
    </div>
  );
}
