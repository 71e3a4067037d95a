import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { OfSeveral } from "../parts/OfSeveral.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { TiedKey } from "../parts/TiedKey.tsx";
import { themeCount } from "../parts/themeCount.ts";

/** The key of areas and lines in a row or two, for a drawer that is folded away. The list below says the same to everybody. */
export function ThemeKey({ store, atlas }: PanelProps) {
  const { edition, partnerships } = atlas.value;
  const words = wordsOf(edition, store.fields.lang.value);
  return (
    <ul class="theme-key" aria-hidden="true">
      <TiedKey edition={edition} words={words} />
      {edition.themes.map((theme) => (
        <li key={theme.id}>
          <ThemeSwatch theme={theme} width={24} />
          {words.theme(theme.id)} {themeCount(partnerships, theme.id)}
        </li>
      ))}
      <OfSeveral partnerships={partnerships} words={words} />
    </ul>
  );
}
