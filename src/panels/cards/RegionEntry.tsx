import { passes } from "../../atlas/filter.ts";
import type { Partnership } from "../../atlas/schema.ts";
import type { Store } from "../../state/store.ts";
import { formatDate } from "../../text/formatDate.ts";
import { formatShortDate } from "../../text/formatShortDate.ts";
import { WORDS } from "../../text/words.ts";
import { opens } from "../parts/opens.ts";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";

/** A partnership in a region's card: one line that opens it. */
export function RegionEntry({ store, partnership }: { store: Store; partnership: Partnership }) {
  const lang = store.fields.lang.value;
  const filter = store.filter.value;
  const words = WORDS[lang];
  const subject = { kind: "partnership", id: partnership.id } as const;
  const isHidden = !passes(partnership, filter);
  return (
    <li>
      <button type="button" class="card-entry" data-thin={isHidden} {...opens(store, subject)}>
        <ThemeSwatch theme={partnership.section} width={24} />
        <span class="entry-date" aria-hidden="true">
          {formatShortDate(partnership.date, lang)}
        </span>
        <span>{partnership.title[lang]}</span>
        <span class="visually-hidden">
          {words.colon +
            formatDate(partnership.date, lang) +
            (isHidden ? words.inBrackets(words.hidden) : "")}
        </span>
      </button>
    </li>
  );
}
