import { themeOf } from "../../atlas/edition/edition.ts";
import type { Partnership } from "../../atlas/files/schema.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { ThemeSwatch } from "./ThemeSwatch.tsx";

/** The themes that a partnership has besides that of the list's section. */
export function AlsoThemes({ store, atlas, partnership }: PanelProps & { partnership: Partnership }) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  return partnership.themes
    .filter((theme) => theme !== partnership.section)
    .map((theme) => (
      <span key={theme} class="entry-also">
        <ThemeSwatch theme={themeOf(atlas.value.edition, theme)} width={27} />
        {words.alsoTheme(words.theme(theme))}
      </span>
    ));
}
