import { useState } from "preact/hooks";
import { toggleCompare } from "../../state/toggleCompare.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { regionName } from "../parts/regionName.ts";
import { Badge } from "./Badge.tsx";
import { presets } from "./presets.ts";
import { TableChoices } from "./TableChoices.tsx";

/** Presets, all areas to choose from, and how the table stands; the areas are unfolded at first while there is nothing to compare. */
export function CompareChooser({ store, atlas }: PanelProps) {
  const [lang, compare] = [store.fields.lang.value, store.fields.compare.value];
  const words = WORDS[lang].compare;
  const chosen = compare ?? [];
  const [opensUnfolded] = useState(chosen.length < 2);
  const groups = presets(atlas.value);
  return (
    <div class="compare-chooser">
      <fieldset class="compare-presets" aria-label={words.presets}>
        {(["partners", "basin", "all"] as const).map((name) => (
          <button
            key={name}
            type="button"
            class="compare-chip"
            aria-pressed={String(groups[name]) === String(chosen)}
            onClick={() => store.patch({ compare: groups[name] })}
          >
            {words.preset[name]}
          </button>
        ))}
        {chosen.length > 0 && (
          <button type="button" class="text-button" onClick={() => store.patch({ compare: [], sort: null })}>
            {words.clear}
          </button>
        )}
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
      {chosen.length > 0 && <TableChoices store={store} />}
    </div>
  );
}
