import type { ComponentChildren } from "preact";
import type { Partnership, Place } from "../../atlas/files/schema.ts";
import { formatsOf, type Words, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Passage } from "../parts/Passage.tsx";
import { RegionButton } from "../parts/subject/RegionButton.tsx";
import { WholeWords } from "../parts/WholeWords.tsx";

export interface PartnershipProps extends PanelProps {
  partnership: Partnership;
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** That a point on the map is not the place itself, where it is not. */
function PointNote({ place, words }: { place: Place | undefined; words: Words }) {
  if (!place?.approximate) return null;
  return <span class="facts-note">{place.note?.[words.lang] ?? words.approximatePoint}</span>;
}

/** When, where, who and for whom, as far as the article says. */
export function PartnershipFacts({ store, atlas, partnership }: PartnershipProps) {
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const { date, participants, others, bodies, venue, sites } = partnership;
  const placeOf = (id: string) => atlas.value.venues.get(id)?.place;
  const places = sites.flatMap((id) => placeOf(id) ?? []);
  return (
    <dl class="facts">
      <Fact name={words.when}>
        {formatsOf(lang).date(date)}
        {date.start.length === 7 && <span class="facts-aside">{words.dayUnknown}</span>}
      </Fact>
      <Fact name={words.where}>
        {venue ? venue.name[lang] : <span class="facts-aside">{words.notStated}</span>}
        <PointNote place={venue?.place ? placeOf(venue.place) : undefined} words={words} />
      </Fact>
      <Fact name={words.participants}>
        <ul class="region-names">
          {participants.map((adcode) => (
            <li key={adcode}>
              <RegionButton store={store} atlas={atlas} adcode={adcode} />
            </li>
          ))}
        </ul>
        {others && (
          <span class="facts-note">
            <WholeWords text={words.othersUnnamed} />
          </span>
        )}
      </Fact>
      {bodies.length > 0 && (
        <Fact name={words.bodies}>
          {bodies.map(({ name }) => (
            <span key={name[lang]} class="facts-line">
              <Passage text={name[lang]} words={words} />
            </span>
          ))}
        </Fact>
      )}
      {places.length > 0 && (
        <Fact name={words.sites}>
          {places.map((place) => (
            <span key={place.id} class="facts-line">
              {place.name[lang]}
              <PointNote place={place} words={words} />
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}
