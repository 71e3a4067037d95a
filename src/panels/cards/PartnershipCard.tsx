import { themeOf } from "../../atlas/edition.ts";
import type { Partnership } from "../../atlas/schema.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Passage } from "../parts/Passage.tsx";
import { RegionButton } from "../parts/RegionButton.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";

interface Props extends PanelProps {
  partnership: Partnership;
}

/** A partnership: when, what, who, where, and how many, as far as the article says. */
export function PartnershipCard({ store, atlas, partnership }: Props) {
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const { date, themes, summary, details, figures, participants, others, bodies, venue, sites } = partnership;
  const venuePoint = venue?.place ? atlas.value.venues.get(venue.place)?.place : undefined;
  const points = sites.flatMap((id) => atlas.value.venues.get(id)?.place ?? []);
  return (
    <>
      <ul class="card-themes">
        {themes.map((theme) => (
          <li key={theme}>
            <ThemeSwatch theme={themeOf(atlas.value.edition, theme)} />
            {words.theme(theme)}
          </li>
        ))}
      </ul>
      <p class="card-summary">
        <Passage text={summary[lang]} words={words} />
      </p>
      {figures.length > 0 && (
        <ul class="figures">
          {figures.map(({ value, bound, label }) => (
            <li key={label[lang]}>
              <strong>{bound === "over" ? words.over(formatNumber(value)) : formatNumber(value)}</strong>
              <span>{label[lang]}</span>
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        <div>
          <dt>{words.when}</dt>
          <dd>
            {formatsOf(lang).date(date)}
            {date.start.length === 7 && <span class="facts-aside">{words.dayUnknown}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>
            {venue ? venue.name[lang] : <span class="facts-aside">{words.notStated}</span>}
            {venuePoint?.approximate && (
              <span class="facts-note">{venuePoint.note?.[lang] ?? words.approximatePoint}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.participants}</dt>
          <dd>
            <ul class="region-names">
              {participants.map((adcode) => (
                <li key={adcode}>
                  <RegionButton store={store} atlas={atlas} adcode={adcode} />
                </li>
              ))}
            </ul>
            {others && <span class="facts-note">{words.othersUnnamed}</span>}
          </dd>
        </div>
        {bodies.length > 0 && (
          <div>
            <dt>{words.bodies}</dt>
            <dd>
              {bodies.map(({ name }) => (
                <span key={name[lang]} class="facts-line">
                  {name[lang]}
                </span>
              ))}
            </dd>
          </div>
        )}
        {points.length > 0 && (
          <div>
            <dt>{words.sites}</dt>
            <dd>
              {points.map(({ id, name, approximate, note }) => (
                <span key={id} class="facts-line">
                  {name[lang]}
                  {approximate && <span class="facts-note">{note?.[lang] ?? words.approximatePoint}</span>}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <h3 class="small-heading">{words.agreed}</h3>
      <ul class="details">
        {details.map((detail) => (
          <li key={detail[lang]}>
            <Passage text={detail[lang]} words={words} />
          </li>
        ))}
      </ul>
      <p class="card-note">{words.asReported(words.theme(partnership.section))}</p>
    </>
  );
}
