import type { MapPort } from "../../map/mapPort.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";

interface Props extends PanelProps {
  map: MapPort;
  /** Acts for a button, and folds away what it lies in. */
  choose(act: () => void): () => void;
}

/** The whole map, and the edition's own views. */
export function ViewButtons({ store, atlas, map, choose }: Props) {
  const lang = store.fields.lang.value;
  const { edition } = atlas.value;
  const words = wordsOf(edition, lang);
  const views = [
    { id: "", name: words.viewAll, short: words.viewAllShort, preset: null },
    ...edition.views.map((preset) => ({
      id: preset.id,
      name: preset.name[lang],
      short: preset.short[lang],
      preset,
    })),
  ];
  return (
    <fieldset class="toolbar-group" aria-label={words.views}>
      {views.map(({ id, name, short, preset }) => (
        <button
          key={id}
          type="button"
          class="map-button"
          aria-label={name}
          onClick={choose(() => map.show(preset))}
        >
          <span class="only-wide">{name}</span>
          <span class="only-narrow">{short}</span>
        </button>
      ))}
    </fieldset>
  );
}
