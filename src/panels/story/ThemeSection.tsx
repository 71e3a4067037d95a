import { passes } from "../../atlas/filter.ts";
import { THEMES, type Theme } from "../../atlas/schema.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { ThemeMark } from "../parts/ThemeMark.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { Entry } from "./Entry.tsx";

interface Props extends PanelProps {
  theme: Theme;
}

/** One section of the article: a switch for its theme, and its partnerships. */
export function ThemeSection({ store, atlas, theme }: Props) {
  const words = WORDS[store.fields.lang.value];
  const filter = store.filter.value;
  const name = words.theme[theme];
  const { partnerships } = atlas.value;
  const own = partnerships.filter(({ section }) => section === theme);
  const all = partnerships.filter(({ themes }) => themes.includes(theme));
  const shown = all.filter((partnership) => passes(partnership, filter)).length;
  const also = all.filter(({ section }) => section !== theme);
  const isOn = filter.themes.includes(theme);
  const toggle = () =>
    store.patch({
      themes: THEMES.filter((other) => (other === theme ? !isOn : filter.themes.includes(other))),
    });

  return (
    <section class="theme" aria-labelledby={`theme-${theme}`}>
      {/* Named by itself: from what is in it, its name would be the switch and the count as well. */}
      <h2 class="theme-header" id={`theme-${theme}`} aria-label={name}>
        <label class="theme-toggle" data-on={isOn}>
          <input
            type="checkbox"
            class={`theme-box is-${theme}`}
            checked={isOn}
            aria-label={words.showTheme(name)}
            onChange={toggle}
          />
          <ThemeSwatch theme={theme} />
          <span class="theme-name">{name}</span>
          <ThemeMark theme={theme} />
          <span class="theme-count">{shown === all.length ? shown : `${shown} / ${all.length}`}</span>
        </label>
      </h2>
      {also.length > 0 && (
        <p class="theme-also">{words.alsoCounted(also.length, words.theme[also[0]?.section ?? theme])}</p>
      )}
      <ul class="entries">
        {own.map((partnership) => (
          <Entry key={partnership.id} store={store} atlas={atlas} partnership={partnership} />
        ))}
      </ul>
    </section>
  );
}
