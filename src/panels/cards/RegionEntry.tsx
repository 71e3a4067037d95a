import { themeOf } from "../../atlas/edition/edition.ts";
import type { Partnership } from "../../atlas/files/schema.ts";
import { passes } from "../../atlas/queries/filter.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { AlsoThemes } from "../parts/AlsoThemes.tsx";
import { SubjectLink } from "../parts/subject/SubjectLink.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { Title } from "../parts/Title.tsx";

/** A partnership in a region's card: one line that opens it. */
export function RegionEntry({ store, atlas, partnership }: PanelProps & { partnership: Partnership }) {
  const lang = store.fields.lang.value;
  const filter = store.filter.value;
  const words = wordsOf(atlas.value.edition, lang);
  const subject = { kind: "partnership", id: partnership.id } as const;
  const isHidden = !passes(partnership, filter);
  return (
    <li>
      <SubjectLink store={store} subject={subject} class="card-entry" data-thin={isHidden}>
        <ThemeSwatch theme={themeOf(atlas.value.edition, partnership.section)} width={24} />
        <span class="entry-date" aria-hidden="true">
          {formatsOf(lang).shortDate(partnership.date)}
        </span>
        <span>
          <Title text={partnership.title[lang]} edition={atlas.value.edition} lang={lang} />
        </span>
        <span class="visually-hidden">
          {words.colon +
            formatsOf(lang).date(partnership.date) +
            (isHidden ? words.inBrackets(words.hidden) : "")}
        </span>
        <AlsoThemes store={store} atlas={atlas} partnership={partnership} />
      </SubjectLink>
    </li>
  );
}
