import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";

/** Switches to the other language; its name is in that language. */
export function LanguageButton({ store, atlas }: PanelProps) {
  const lang = store.fields.lang.value;
  const { short, full, lang: other } = wordsOf(atlas.value.edition, lang).otherLanguage;
  return (
    <button
      type="button"
      class="map-button"
      lang={other}
      aria-label={`${short}${wordsOf(atlas.value.edition, lang).colon}${full}`}
      title={full}
      onClick={() => store.patch({ lang: lang === "zh" ? "en" : "zh" })}
    >
      {short}
    </button>
  );
}
