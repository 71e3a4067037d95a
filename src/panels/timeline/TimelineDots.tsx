import { Fragment } from "preact";
import { themeOf } from "../../atlas/edition/edition.ts";
import { passes } from "../../atlas/queries/filter.ts";
import { subjectKey } from "../../state/state.ts";
import { formatSpan } from "../../text/formatSpan.ts";
import type { PanelProps } from "../panelProps.ts";
import { opens } from "../parts/subject/opens.ts";
import { ThemeMark } from "../parts/ThemeMark.tsx";
import type { MonthScale } from "./monthScale.ts";
import { spanPatch } from "./spanPatch.ts";
import { stackByMonth } from "./stackByMonth.ts";

interface Props extends PanelProps {
  scale: MonthScale;
}

/**
 * A dot for each partnership; those of a pile that is too high have a count, which shows them. Only for the pointer: the
 * list below has the same for everybody.
 */
export function TimelineDots({ store, atlas, scale }: Props) {
  const lang = store.fields.lang.value;
  const filter = store.filter.value;
  const lit = [subjectKey(store.hover.value), subjectKey(store.fields.selection.value)];
  return (
    <div aria-hidden="true">
      {stackByMonth(atlas.value.partnerships).map(({ from, to, dots, more }) => {
        const left = `${(scale.toPercent(from) + scale.toPercent(to)) / 2}%`;
        return (
          <Fragment key={from}>
            {dots.map((partnership, level) => {
              const subject = { kind: "partnership", id: partnership.id } as const;
              return (
                <span
                  key={partnership.id}
                  class="timeline-dot"
                  data-lit={lit.includes(subjectKey(subject))}
                  data-thin={!passes(partnership, filter)}
                  data-level={level}
                  style={{ left }}
                  title={partnership.title[lang]}
                  {...opens(store, subject)}
                >
                  <ThemeMark theme={themeOf(atlas.value.edition, partnership.section)} />
                </span>
              );
            })}
            {more > 0 && (
              <button
                type="button"
                tabIndex={-1}
                class="timeline-more"
                style={{ left }}
                title={formatSpan(from, to, lang)}
                onClick={() => store.patch(spanPatch(from, to, scale))}
              >
                +{more}
              </button>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
