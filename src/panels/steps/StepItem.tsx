import { useRef } from "preact/hooks";
import { type Step, themeOf } from "../../atlas/edition/edition.ts";
import { partnershipById } from "../../atlas/queries/queries.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Passage } from "../parts/Passage.tsx";
import { SubjectLink } from "../parts/subject/SubjectLink.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { Title } from "../parts/Title.tsx";
import { useWholeLines } from "../parts/wholeLines/useWholeLines.ts";

interface Props extends PanelProps {
  step: Step;
  /** Its place, from 1. */
  place: number;
  isTold: boolean;
  go(): void;
}

/** A step of the story: its sentences, and the way to the partnerships that they tell of. */
export function StepItem({ store, atlas, step, place, isTold, go }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useWholeLines(item);
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const { story } = atlas.value.edition;
  const entries = step.shows.partnerships.flatMap((id) => partnershipById(atlas.value, id) ?? []);
  return (
    <li class="step" ref={item} aria-current={isTold ? "step" : undefined}>
      <p class="step-place">{words.story.place(place, story.length)}</p>
      <h2>
        <button type="button" class="step-title" onClick={go}>
          <Title text={step.title[lang]} edition={atlas.value.edition} lang={lang} />
        </button>
      </h2>
      <p class="step-text">
        <Passage text={step.text[lang]} words={words} />
      </p>
      {entries.length > 0 && (
        <ul class="step-entries" aria-label={words.story.entries}>
          {entries.map((partnership) => (
            <li key={partnership.id}>
              <SubjectLink
                store={store}
                subject={{ kind: "partnership", id: partnership.id }}
                class="step-entry"
              >
                <ThemeSwatch theme={themeOf(atlas.value.edition, partnership.section)} width={24} />
                <span class="entry-date">{formatsOf(lang).shortDate(partnership.date)}</span>
                <span>
                  <Title text={partnership.title[lang]} edition={atlas.value.edition} lang={lang} />
                </span>
              </SubjectLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
