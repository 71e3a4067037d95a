import { tiedBy } from "../../atlas/edition/edition.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { MembershipSwatch } from "../parts/MembershipSwatch.tsx";
import { OfSeveral } from "../parts/OfSeveral.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { TiedKey } from "../parts/TiedKey.tsx";
import { themeCount } from "../parts/themeCount.ts";

/** The key of areas and lines in a row or two, for a drawer that is folded away. The list below says the same to everybody. */
export function ThemeKey({ store, atlas }: PanelProps) {
  const { edition, partnerships } = atlas.value;
  const words = wordsOf(edition, store.fields.lang.value);
  const tied = tiedBy(edition);
  const others = edition.groups.filter(({ members }) => !members.some((adcode) => tied.includes(adcode)));
  return (
    <ul class="theme-key" aria-hidden="true">
      <TiedKey edition={edition} words={words} />
      {others.map((group) => (
        <li key={group.id}>
          <MembershipSwatch group={group} />
          {words.membershipShort(group.id)}
        </li>
      ))}
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
