import { passes } from "../../atlas/filter.ts";
import { THEMES } from "../../atlas/schema.ts";
import { sheetPatch } from "../../state/sheetFields.ts";
import { subjectKey } from "../../state/state.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { regionName } from "../regionName.ts";

/** What the sheet shows, and what the filter leaves out of it. */
export function ContentFields({ store, atlas }: PanelProps) {
  const state = store.state.value;
  const { lang, selection, sheet, themes, from, to } = state;
  const words = WORDS[lang];
  const { shows } = words.composer;
  const { partnerships, jurisdictions } = atlas.value;
  const isFiltered = themes.length < THEMES.length || from !== null || to !== null;
  const choose = (key: string) => {
    const [kind, id = ""] = key.split(":");
    if (kind === "region")
      store.patch({ selection: { kind, adcode: Number(id) }, ...sheetPatch(state, { shows: null }) });
    else if (kind === "partnership")
      store.patch({ selection: { kind, id }, ...sheetPatch(state, { shows: null }) });
    else store.patch(sheetPatch(state, { shows: "whole" }));
  };
  return (
    <section class="composer-group" aria-label={shows.name}>
      <label class="composer-select">
        <span>{shows.what}</span>
        <select
          value={sheet?.shows === "whole" ? "" : subjectKey(selection)}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
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
        </select>
      </label>
      {isFiltered && (
        <p class="composer-hint">
          {words.shown(partnerships.filter((entry) => passes(entry, state)).length, partnerships.length)}{" "}
          <button
            type="button"
            class="text-button"
            onClick={() => store.patch({ themes: THEMES, from: null, to: null })}
          >
            {words.reset}
          </button>
        </p>
      )}
    </section>
  );
}
