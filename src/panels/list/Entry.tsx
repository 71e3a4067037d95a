import { useEffect, useRef } from "preact/hooks";
import type { Partnership } from "../../atlas/files/schema.ts";
import { passes } from "../../atlas/queries/filter.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { AlsoThemes } from "../parts/AlsoThemes.tsx";
import { Participants } from "../parts/subject/Participants.tsx";
import { SubjectLink } from "../parts/subject/SubjectLink.tsx";
import { useHighlight } from "../parts/subject/useHighlight.ts";
import { Title } from "../parts/Title.tsx";

interface Props extends PanelProps {
  partnership: Partnership;
}

/** A partnership in the list: lights it on the map, and opens it. */
export function Entry({ store, atlas, partnership }: Props) {
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const subject = { kind: "partnership", id: partnership.id } as const;
  const { isLit, isChosen } = useHighlight(store, subject);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // The fonts that are still on their way will move the list.
    if (isChosen) document.fonts.ready.then(() => link.current?.scrollIntoView({ block: "nearest" }));
  }, [isChosen]);
  const isHidden = !passes(partnership, store.filter.value);
  return (
    <li>
      <SubjectLink
        store={store}
        subject={subject}
        ref={link}
        class={`entry is-${partnership.section}`}
        data-thin={isHidden}
        data-lit={isLit}
        aria-current={isChosen}
      >
        <span class="entry-date" aria-hidden="true">
          {formatsOf(lang).shortDate(partnership.date)}
        </span>
        <span class="entry-title">
          <Title text={partnership.title[lang]} edition={atlas.value.edition} lang={lang} />
        </span>
        <span class="visually-hidden">
          {words.colon + formatsOf(lang).date(partnership.date) + words.stop}
        </span>
        <span class="entry-who">
          <Participants atlas={atlas.value} partnership={partnership} words={words} />
          <AlsoThemes store={store} atlas={atlas} partnership={partnership} />
        </span>
        {isHidden && <span class="visually-hidden">{words.inBrackets(words.hidden)}</span>}
      </SubjectLink>
    </li>
  );
}
