import { useRef, useState } from "preact/hooks";
import type { MapPort } from "../../map/mapPort.ts";
import { CLOSE_COMPARE } from "../../state/closeCompare.ts";
import { wordsOf } from "../../text/words.ts";
import { openSheet } from "../composer/sheetOpening.ts";
import type { PanelProps } from "../panelProps.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { ShareButton } from "../share/ShareButton.tsx";
import { useDismiss } from "./useDismiss.ts";
import { ViewButtons } from "./ViewButtons.tsx";

interface Props extends PanelProps {
  map: MapPort;
}

/** The views of the map, the comparison, the sheet, sharing, and the language; on a phone all but the last two fold away. */
export function Toolbar({ store, atlas, map }: Props) {
  const [lang, compare] = [store.fields.lang.value, store.fields.compare.value];
  const [isMore, setIsMore] = useState(false);
  const header = useRef<HTMLElement>(null);
  useDismiss(isMore, header, () => setIsMore(false));
  const choose = (act: () => void) => () => {
    setIsMore(false);
    act();
  };
  const words = wordsOf(atlas.value.edition, lang);
  return (
    <header class="toolbar" data-over-map data-more={isMore} ref={header}>
      <div class="toolbar-rest" id="toolbar-rest">
        <ViewButtons store={store} atlas={atlas} map={map} choose={choose} />
        <button
          type="button"
          class="map-button"
          aria-pressed={compare !== null}
          onClick={choose(() => store.patch(compare ? CLOSE_COMPARE : { compare: [] }))}
        >
          {words.compare.name}
        </button>
        <button
          type="button"
          class="map-button"
          aria-haspopup="dialog"
          onClick={choose(() => openSheet(store))}
        >
          {words.composer.name}
        </button>
      </div>
      <ShareButton store={store} atlas={atlas} />
      <LanguageSwitch store={store} atlas={atlas} look="map-button" />
      <button
        type="button"
        class="map-button more-button"
        aria-label={words.panel.more}
        aria-expanded={isMore}
        aria-controls="toolbar-rest"
        onClick={() => setIsMore(!isMore)}
      >
        <svg viewBox="0 0 16 16" width="16" aria-hidden="true">
          <path d="M2 8h.01M8 8h.01M14 8h.01" />
        </svg>
      </button>
    </header>
  );
}
