import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { ManySides } from "../parts/ManySides.tsx";
import { MembershipSwatch } from "../parts/MembershipSwatch.tsx";
import { OfSeveral } from "../parts/OfSeveral.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { themeCount } from "../parts/themeCount.ts";

/** The key on a wide map: the lines with how many partnerships each has and how they are drawn, the fills, and the hollow point. */
export function MapLegend({ store, atlas }: PanelProps) {
  const { edition, partnerships } = atlas.value;
  const words = wordsOf(edition, store.fields.lang.value);
  return (
    <section class="legend" aria-label={words.panel.legend} data-over-map>
      <ul>
        {edition.themes.map((theme) => (
          <li key={theme.id}>
            <ThemeSwatch theme={theme} />
            <span>
              {words.theme(theme.id)} <span class="legend-count">{themeCount(partnerships, theme.id)}</span>
            </span>
          </li>
        ))}
        <ManySides partnerships={partnerships} label={words.key.manySides} />
        <OfSeveral partnerships={partnerships} words={words} />
      </ul>
      <ul>
        {edition.groups.map((group) => (
          <li key={group.id}>
            <MembershipSwatch group={group} />
            <span>
              {words.membershipShort(group.id)}
              {group.note && <span class="legend-note">{words.membershipNote(group.id)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
