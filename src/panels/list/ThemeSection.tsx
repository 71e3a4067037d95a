import type { Theme } from "../../atlas/edition/edition.ts";
import { isShown, passes } from "../../atlas/queries/filter.ts";
import { toggleTheme } from "../../state/toggleTheme.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { ThemeMark } from "../parts/ThemeMark.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { Entry } from "./Entry.tsx";

interface Props extends PanelProps {
  theme: Theme;
}

/** One section of the article: a switch for its theme, and its partnerships. */
export function ThemeSection({ store, atlas, theme }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const filter = store.filter.value;
  const { partnerships, edition } = atlas.value;
  const { id } = theme;
  const name = words.theme(id);
  const own = partnerships.filter(({ section }) => section === id);
  const all = partnerships.filter(({ themes }) => themes.includes(id));
  const shown = all.filter((partnership) => passes(partnership, filter)).length;
  const also = all.filter(({ section }) => section !== id);
  const isOn = isShown(id, filter);
  const toggle = () =>
    store.patch(
      toggleTheme(
        filter,
        id,
        edition.themes.map((other) => other.id),
      ),
    );

  return (
    <section class="theme" aria-labelledby={`theme-${id}`}>
      {/* Named by itself: from what is in it, its name would be the switch and the count as well. */}
      <h2 class="theme-header" id={`theme-${id}`} aria-label={name}>
        <label class="theme-toggle" data-on={isOn}>
          <input
            type="checkbox"
            class={`theme-box is-${id}`}
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
        <p class="theme-also">{words.alsoCounted(also.length, words.theme(also[0]?.section ?? id))}</p>
      )}
      <ul class="entries">
        {own.map((partnership) => (
          <Entry key={partnership.id} store={store} atlas={atlas} partnership={partnership} />
        ))}
      </ul>
    </section>
  );
}
