import { htmlLangOf, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";

interface Props extends PanelProps {
  /** The look of a button. */
  look: "map-button" | "text-button";
}

/** Switches to another language of the edition, each named in itself: a button for the other one, a list of more. */
export function LanguageSwitch({ store, atlas, look }: Props) {
  const { edition } = atlas.value;
  const here = store.fields.lang.value;
  const words = wordsOf(edition, here);
  const [other, ...more] = edition.languages.filter((lang) => lang !== here);
  if (!other) return null;
  if (more.length > 0)
    return (
      <select
        class={`${look} language-list`}
        aria-label={words.chooseLanguage}
        value={here}
        onChange={({ currentTarget }) => {
          const lang = edition.languages.find((one) => one === currentTarget.value);
          if (lang) store.patch({ lang });
        }}
      >
        {edition.languages.map((lang) => (
          <option key={lang} value={lang} lang={htmlLangOf(lang)}>
            {wordsOf(edition, lang).language.name}
          </option>
        ))}
      </select>
    );
  const { short, switchTo } = wordsOf(edition, other).language;
  return (
    <button
      type="button"
      class={look}
      lang={htmlLangOf(other)}
      aria-label={short + words.colon + switchTo}
      title={switchTo}
      onClick={() => store.patch({ lang: other })}
    >
      {short}
    </button>
  );
}
