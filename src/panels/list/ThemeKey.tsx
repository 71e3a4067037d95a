import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";

/** The key of the lines in one row, for a drawer that is folded away. The list below says the same to everybody. */
export function ThemeKey({ store, atlas }: PanelProps) {
  const { edition, partnerships } = atlas.value;
  const words = wordsOf(edition, store.fields.lang.value);
  const ofSeveral = partnerships.map(({ themes }) => themes.length).filter((count) => count > 1);
  return (
    <ul class="theme-key" aria-hidden="true">
      {edition.themes.map((theme) => (
        <li key={theme.id}>
          <ThemeSwatch theme={theme} width={24} />
          {words.theme(theme.id)} {partnerships.filter(({ themes }) => themes.includes(theme.id)).length}
        </li>
      ))}
      {ofSeveral.length > 0 && <li>{words.ofSeveral(ofSeveral.length, Math.max(...ofSeveral))}</li>}
    </ul>
  );
}
