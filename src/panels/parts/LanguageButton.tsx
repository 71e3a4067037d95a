import type { Store } from "../../state/store.ts";
import { WORDS } from "../../text/words.ts";

/** Switches to the other language; its name is in that language. */
export function LanguageButton({ store }: { store: Store }) {
  const lang = store.fields.lang.value;
  const { short, full, lang: other } = WORDS[lang].otherLanguage;
  return (
    <button
      type="button"
      class="map-button"
      lang={other}
      aria-label={`${short}${WORDS[lang].colon}${full}`}
      title={full}
      onClick={() => store.patch({ lang: lang === "zh" ? "en" : "zh" })}
    >
      {short}
    </button>
  );
}
