import { passes } from "../../atlas/queries/filter.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { AreaKey } from "../parts/AreaKey.tsx";
import { ManySides } from "../parts/ManySides.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";

/**
 * The key of areas and lines in a row or two, for a drawer that is folded away; why there are no lines, where the filter hides them all.
 * The list below says the same to everybody, and counts.
 */
export function ThemeKey({ store, atlas }: PanelProps) {
  const { edition, partnerships } = atlas.value;
  const words = wordsOf(edition, store.fields.lang.value);
  const filter = store.filter.value;
  const isEmpty = partnerships.length > 0 && !partnerships.some((one) => passes(one, filter));
  return (
    <ul class="theme-key" aria-hidden="true">
      <AreaKey edition={edition} words={words} />
      {isEmpty ? (
        <li class="theme-key-empty">{words.shown(0, partnerships.length)}</li>
      ) : (
        <>
          {edition.themes.map((theme) => (
            <li key={theme.id}>
              <ThemeSwatch theme={theme} width={24} />
              {words.theme(theme.id)}
            </li>
          ))}
          <ManySides partnerships={partnerships} label={words.key.manySidesShort} />
        </>
      )}
    </ul>
  );
}
