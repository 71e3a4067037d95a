import type { Store } from "../state/store.ts";
import { WORDS } from "../text/words.ts";
import { LanguageButton } from "./LanguageButton.tsx";
import type { MapPort } from "./mapPort.ts";

/** The two views of the map, and the language. */
export function Toolbar({ store, map }: { store: Store; map: MapPort }) {
  const words = WORDS[store.state.value.lang];
  const hasMap = ["loading", "ready", "lost"].includes(map.state.value);
  return (
    <header class="toolbar" data-over-map>
      {hasMap && (
        <fieldset class="toolbar-group" aria-label={words.views}>
          <button type="button" class="map-button" onClick={() => map.show("all")}>
            {words.viewAll}
          </button>
          <button
            type="button"
            class="map-button"
            aria-label={words.viewCorridor}
            onClick={() => map.show("corridor")}
          >
            <span class="only-wide">{words.viewCorridor}</span>
            <span class="only-narrow">{words.viewCorridorShort}</span>
          </button>
        </fieldset>
      )}
      <LanguageButton store={store} />
    </header>
  );
}
