import type { MapPort } from "../../map/mapPort.ts";
import { CLOSE_COMPARE } from "../../state/closeCompare.ts";
import { wordsOf } from "../../text/words.ts";
import { openSheet } from "../composer/sheetOpening.ts";
import type { PanelProps } from "../panelProps.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { ShareButton } from "../share/ShareButton.tsx";

interface Props extends PanelProps {
  map: MapPort;
}

/** The views of the map, the comparison, the sheet, sharing, and the language. */
export function Toolbar({ store, atlas, map }: Props) {
  const [lang, compare] = [store.fields.lang.value, store.fields.compare.value];
  const words = wordsOf(atlas.value.edition, lang);
  return (
    <header class="toolbar" data-over-map>
      <fieldset class="toolbar-group" aria-label={words.views}>
        <button type="button" class="map-button" aria-label={words.viewAll} onClick={() => map.show(null)}>
          <span class="only-wide">{words.viewAll}</span>
          <span class="only-narrow">{words.viewAllShort}</span>
        </button>
        {atlas.value.edition.views.map((preset) => (
          <button
            key={preset.id}
            type="button"
            class="map-button"
            aria-label={preset.name[lang]}
            onClick={() => map.show(preset)}
          >
            <span class="only-wide">{preset.name[lang]}</span>
            <span class="only-narrow">{preset.short[lang]}</span>
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="map-button"
        aria-pressed={compare !== null}
        onClick={() => store.patch(compare ? CLOSE_COMPARE : { compare: [] })}
      >
        {words.compare.name}
      </button>
      <button type="button" class="map-button" aria-haspopup="dialog" onClick={() => openSheet(store)}>
        {words.composer.name}
      </button>
      <ShareButton store={store} atlas={atlas} />
      <LanguageSwitch store={store} atlas={atlas} look="map-button" />
    </header>
  );
}
